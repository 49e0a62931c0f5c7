using IcsModel.Boards;
using IcsModel.JointWorking;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>PLACE-003: what a place decides fits the model of its governance.</summary>
internal sealed class PlaceModelRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("PLACE-003"),
    Title = "Place governance model matches its powers",
    Citation = PlaceDefinitions.ThrivingPlaces("five governance models (ICS design framework)"),
    Force = LegalForce.Structural,
    InForce = PlaceDefinitions.SinceThrivingPlaces,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS and council partners",
    Asks = "A forum decides nothing, a committee of the board decides functions of the board only, and a joint committee decides functions made joint.",
    Decides = "Compares the model of each place with the decisions and the arrangement recorded for it.",
    Reading = new Interpretation("Two of the five models, a person with delegated authority and a lead provider, are known from memory only and are left open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var places = facts.System.Places;
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Kind == TierKind.Place)
            {
                Look(in facts, ref review, places[i], i);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, Place place, int position)
    {
        var governance = facts.Spoken ? place.Governance : null;
        switch (governance?.Model)
        {
            case PlaceGovernanceModel.ConsultativeForum:
                Weigh(ref review, place, position, governance!.TakesDecisions, "takesDecisions", "is a consultative forum and yet decides");
                break;
            case PlaceGovernanceModel.BoardCommittee:
                Weigh(ref review, place, position, governance!.DecidesCouncilFunctions, "decidesCouncilFunctions", "is a committee of the board and yet decides functions of a council");
                break;
            case PlaceGovernanceModel.JointCommittee:
                Weigh(ref review, place, position, IsNotJoint(facts.System.Arrangements, governance!.Arrangement), "arrangement", "is a joint committee under an arrangement that makes nothing joint");
                break;
            case null:
                review.Opens()?.Missing(PlaceDefinitions.Pointer(position) + "/governance/model", "the model of governance of each place");
                break;
            default:
                review.Doubts();
                break;
        }
    }

    /// <summary>Whether the arrangement named makes functions joint: false where it does, true where it is of another kind, null where that is not known.</summary>
    private static bool? IsNotJoint(FactList<Arrangement> arrangements, string? id)
    {
        foreach (var arrangement in arrangements.Items.AsSpan())
        {
            if (id is not null && string.Equals(arrangement.Id, id, StringComparison.Ordinal) && arrangement.Kind is { } kind)
            {
                return kind is not (ArrangementKind.JointCommittee or ArrangementKind.JointExercise or ArrangementKind.Section75);
            }
        }

        return null;
    }

    private static void Weigh(ref Review review, Place place, int position, bool? isAtFault, string member, string fault)
    {
        switch (isAtFault)
        {
            case false:
                review.Meets();
                break;
            case true:
                review.Fails(Reason.IncompatibleRole)?.Find($"{PlaceDefinitions.Pointer(position)}/governance/{member}", place.Id, $"{PlaceDefinitions.Call(place)} {fault}.");
                break;
            default:
                review.Opens()?.Missing($"{PlaceDefinitions.Pointer(position)}/governance/{member}", "what each place decides, and under which arrangement");
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "What every place decides fits the model of its governance.",
            { Outcome: Outcome.NotSatisfied } => "Some place decides what the model of its governance does not allow.",
            { Outcome: Outcome.NotApplicable } => "No place is recorded.",
            { Reason: Reason.SourceUnverified } => "The model of some place is known to this library from memory only.",
            _ => "Whether what every place decides fits its model is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Let the body that holds the function decide, or give the place a model and an arrangement that allow it.";
}
