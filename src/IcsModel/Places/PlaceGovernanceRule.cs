using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>PLACE-001: the governance of each place is agreed and recorded.</summary>
internal sealed class PlaceGovernanceRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("PLACE-001"),
    Title = "Place governance agreed and recorded in seven items",
    Citation = PlaceDefinitions.ThrivingPlaces("place governance expectations"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = PlaceDefinitions.SinceThrivingPlaces,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS and council partners",
    Asks = "For each place it is recorded what it covers, what it does, who belongs to it, how it decides, who leads it, and how it is tied to partnership and board.",
    Decides = "Looks at the seven items of each place.",
    Reading = new Interpretation("The first day of the document is known by its month only; its first day is used."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var places = facts.System.Places;
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Kind is null)
            {
                review.Opens()?.Missing(PlaceDefinitions.Pointer(i) + "/kind", "which tier each place is");
            }
            else if (places[i].Kind == TierKind.Place)
            {
                Look(ref review, places[i], i, facts.Spoken);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(ref Review review, Place place, int position, bool spoken)
    {
        var recorded = place.Governance;
        Ask(ref review, place, position, spoken ? recorded?.Footprint : null, "footprint", "its size and boundaries");
        Ask(ref review, place, position, spoken ? recorded?.Functions : null, "functions", "its responsibilities and functions");
        Ask(ref review, place, position, spoken ? recorded?.Membership : null, "membership", "its membership");
        Ask(ref review, place, position, spoken ? recorded?.DecisionMaking : null, "decisionMaking", "how it decides");
        Ask(ref review, place, position, spoken ? recorded?.Leadership : null, "leadership", "its leadership");
        Ask(ref review, place, position, spoken ? recorded?.RepresentedOnPartnership : null, "representedOnPartnership", "how it is represented on the partnership");
        Ask(ref review, place, position, spoken ? recorded?.RepresentedOnBoard : null, "representedOnBoard", "how it is represented on the board");
    }

    private static void Ask(ref Review review, Place place, int position, bool? isRecorded, string member, string item)
    {
        switch (isRecorded)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(
                    $"{PlaceDefinitions.Pointer(position)}/governance/{member}", place.Id, $"For {PlaceDefinitions.Call(place)} it is not recorded: {item}.");
                break;
            default:
                review.Opens()?.Missing($"{PlaceDefinitions.Pointer(position)}/governance/{member}", $"whether it is recorded for each place: {item}");
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The governance of every place is recorded.",
            Outcome.NotSatisfied => "Something about the governance of a place is not recorded.",
            Outcome.NotApplicable => "No place is recorded.",
            _ => "Whether the governance of every place is recorded is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Agree and record the items that are missing.";
}
