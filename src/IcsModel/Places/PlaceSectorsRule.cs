using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>PLACE-002: the sectors expected take part at each place.</summary>
internal sealed class PlaceSectorsRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("PLACE-002"),
    Title = "Place membership covers the expected sectors",
    Citation = PlaceDefinitions.ThrivingPlaces("place membership"),
    Force = LegalForce.GoodPractice,
    Kind = ProvisionKind.Duty,
    InForce = PlaceDefinitions.SinceThrivingPlaces,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS and council partners",
    Asks = "Primary care, providers, people who use services, councils, care providers, the voluntary sector and the board take part at each place.",
    Decides = "Looks for each sector among those stated to take part.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly PlaceSector[] Expected = Enum.GetValues<PlaceSector>();

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var places = facts.System.Places;
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Kind == TierKind.Place)
            {
                Look(in facts, ref review, places[i], i);
            }
            else if (places[i].Kind is null)
            {
                review.Opens()?.Missing(PlaceDefinitions.Pointer(i) + "/kind", "which tier each place is");
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, Place place, int position)
    {
        var sectors = place.Governance?.Sectors ?? FactList<PlaceSector>.Unknown;
        foreach (var expected in Expected)
        {
            if (Contains(sectors, expected))
            {
                review.Meets();
            }
            else if (facts.IsComplete(sectors))
            {
                review.Fails(Reason.Missing)?.Find(
                    PlaceDefinitions.Pointer(position) + "/governance/sectors", place.Id, $"At {PlaceDefinitions.Call(place)} nobody takes part for {Call(expected)}.");
            }
            else
            {
                review.Opens(Reason.ListNotComplete)?.Missing(
                    PlaceDefinitions.Pointer(position) + "/governance/sectors", "which sectors take part at each place (state complete: true when all are listed)");
            }
        }
    }

    private static bool Contains(FactList<PlaceSector> sectors, PlaceSector sought)
    {
        foreach (var sector in sectors.Items.AsSpan())
        {
            if (sector == sought)
            {
                return true;
            }
        }

        return false;
    }

    private static string Call(PlaceSector sector) =>
        sector switch
        {
            PlaceSector.PrimaryCare => "primary care",
            PlaceSector.Providers => "acute, community and mental health providers",
            PlaceSector.PeopleAndHealthwatch => "people who use services",
            PlaceSector.Councils => "the councils",
            PlaceSector.SocialCareProviders => "providers of social care",
            PlaceSector.Voluntary => "the voluntary sector",
            _ => "the integrated care board",
        };

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The sectors expected take part at every place.",
            Outcome.NotSatisfied => "A sector that is expected takes no part at some place.",
            Outcome.NotApplicable => "No place is recorded.",
            _ => "Whether the sectors expected take part at every place is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Bring the sector in, or record how else it takes part.";
}
