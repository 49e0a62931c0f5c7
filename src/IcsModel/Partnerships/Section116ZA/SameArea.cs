using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>ICP-EST-002: the partnership's area is the board's area.</summary>
internal sealed class SameAreaRule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("ICP-EST-002"),
    Title = "Area of the partnership is that of the board",
    Citation = PartnershipDefinitions.Act("s. 116ZA(1)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB and each responsible local authority",
    Asks = "The partnership is for the area of the board: no part of it is left out, and nothing is added where councils reach beyond it.",
    Decides = "Takes what is stated of the two areas; where nothing is, compares their parts.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        switch (facts.Spoken ? entry.AreaIsTheBoards : null)
        {
            case true:
                review.Meets()?.Saw($"{entry.CallFirst()} is for the area of the board.");
                break;
            case false:
                review.Fails(Reason.None)?.Find(entry.Pointer() + "/area", entry.Partnership.Id, Difference(in facts, entry));
                break;
            default:
                Ask(in facts, entry, review.Opens());
                break;
        }
    }

    private static void Ask(in SystemFacts facts, PartnershipEntry entry, Spot? spot)
    {
        if (spot is not { } words)
        {
            return;
        }

        if (!entry.Partnership.Area.IsComplete)
        {
            words.Missing(entry.Pointer() + "/area", "every part of the area of the partnership, or whether it is that of the board");
        }

        if (!facts.System.Area.IsComplete)
        {
            words.Missing("/system/area", "every part of the area of the board");
        }

        if (!facts.Spoken)
        {
            words.Missing(entry.Pointer() + "/areaIsTheBoards", "whether the areas were the same on the date; they are stated for another day");
        }
    }

    private static string Difference(in SystemFacts facts, PartnershipEntry entry)
    {
        var (own, boards) = (entry.Partnership.Area, facts.System.Area);
        if (entry.Partnership.AreaIsTheBoards is not null)
        {
            return "The area is stated not to be that of the board.";
        }

        var (added, left) = (
            own.Except(boards, StringComparer.OrdinalIgnoreCase).FirstOrDefault(),
            boards.Except(own, StringComparer.OrdinalIgnoreCase).FirstOrDefault());
        return boards.IsComplete && added is not null ? $"The area holds {added}, which the board's does not." : $"The area leaves out {left}, which the board's holds.";
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The area of the partnership is that of the board.",
            Outcome.NotSatisfied => "The area of the partnership is not that of the board.",
            _ => "Whether the area of the partnership is that of the board cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Settle that the partnership is for the whole area of the board and no more, even where councils reach beyond it.";
}
