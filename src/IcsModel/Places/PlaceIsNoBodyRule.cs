using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>TIER-005: a place is no body in law and so no party to an arrangement.</summary>
internal sealed class PlaceIsNoBodyRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("TIER-005"),
    Title = "A place is not a legal body or delegate",
    Citation = new Citation(Instruments.PlacePartnershipsExplained, "no statutory requirements for place"),
    Force = LegalForce.Structural,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "none",
    Asks = "A place-based partnership arranges nothing and receives no function itself; its host body or a joint committee can.",
    Decides = "Looks for a place-based partnership among the parties of the arrangements.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var arrangements = facts.System.Arrangements;
        for (var i = 0; i < arrangements.Count; i++)
        {
            Look(ref review, arrangements[i].Arranger, i, "arranger");
            foreach (var counterparty in arrangements[i].Counterparties.Items.AsSpan())
            {
                Look(ref review, counterparty, i, "counterparties");
            }
        }

        if (arrangements.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(ref Review review, Body? party, int arrangement, string member)
    {
        switch (party?.Kind)
        {
            case null:
                review.Opens()?.Missing(Pointer(arrangement, member), "what kind of body each party to an arrangement is");
                break;
            case BodyKind.PlacePartnership:
                review.Fails(Reason.IncompatibleRole)?.Find(
                    Pointer(arrangement, member), memberId: null, $"{party!.Name ?? "A place-based partnership"} is party to an arrangement, although a place is no body in law.");
                break;
            default:
                review.Meets();
                break;
        }
    }

    private static string Pointer(int arrangement, string member) => $"/arrangements/{arrangement.ToString(CultureInfo.InvariantCulture)}/{member}";

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "No place is party to an arrangement.",
            Outcome.NotSatisfied => "A place is recorded as party to an arrangement.",
            Outcome.NotApplicable => "No arrangement is recorded.",
            _ => "Whether a place is party to an arrangement is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Name the body or joint committee that acts for the place.";
}
