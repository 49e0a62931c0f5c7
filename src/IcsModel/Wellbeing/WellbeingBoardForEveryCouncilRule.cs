using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-001: every responsible local authority has a health and wellbeing board.</summary>
internal sealed class WellbeingBoardForEveryCouncilRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("HWB-001"),
    Title = "Each responsible local authority has a health and wellbeing board",
    Citation = WellbeingDefinitions.Act("s. 194(1)"),
    ReadWith = [WellbeingDefinitions.Act("s. 194(14)")],
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = WellbeingDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "council",
    Asks = "Every council of the five classes establishes a board for its own area; two councils cannot share one.",
    Decides = "Looks for a board of each responsible local authority of the system that exists on the date.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var councils = facts.System.Councils;
        for (var i = 0; i < councils.Count; i++)
        {
            if (facts.IsResponsible(i) is not false and var responsible)
            {
                Look(in facts, ref review, councils[i], i, responsible == true);
            }
        }

        if (!facts.IsComplete(councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "which councils lie in the area (state complete: true when all are listed)");
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, Council council, int position, bool isResponsible)
    {
        var match = new BodyMatch(council.Body);
        foreach (var board in facts.System.WellbeingBoards.Items.AsSpan())
        {
            if (facts.Runs(board.EstablishedOn, to: null) is not false and var exists)
            {
                match.See(exists == true ? board.Council : null);
            }
        }

        switch (match.Answer(facts.IsComplete(facts.System.WellbeingBoards)))
        {
            case true:
                review.Meets();
                break;
            case false when isResponsible:
                review.Fails(Reason.Missing)?.Find(
                    Pointer(position), memberId: null, $"{BoardWords.Capital(BoardWords.Call(council.Body!))} has no health and wellbeing board.");
                break;
            case false:
                review.Opens()?.Missing(Pointer(position), "whether a council is a responsible local authority of the system");
                break;
            default:
                review.Opens()?.Missing("/wellbeingBoards", "the health and wellbeing board of each responsible local authority (state complete: true when all are listed)");
                break;
        }
    }

    private static string Pointer(int position) => "/councils/" + position.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every responsible local authority has a health and wellbeing board.",
            Outcome.NotSatisfied => "A responsible local authority has no health and wellbeing board.",
            Outcome.NotApplicable => "No responsible local authority is recorded for the date.",
            _ => "Whether every responsible local authority has a health and wellbeing board is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "The council establishes a health and wellbeing board for its area.";
}
