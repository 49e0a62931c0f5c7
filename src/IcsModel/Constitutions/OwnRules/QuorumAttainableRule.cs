using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-QUORUM-1: with everybody in post the board has a quorum.</summary>
internal sealed class QuorumAttainableRule(OwnText text, RuleDefinition definition) : OwnRule(text, definition)
{
    internal const string QuorumPointer = "/constitution/standingOrders/quorum";

    internal static QuorumAttainableRule Of(OwnText text) =>
        new(text, text.Define(
            "LOCAL-QUORUM-1",
            "The board can be quorate with those in post",
            "The members in post are enough for a quorum, and stand for every group that must be represented.",
            "Counts the quorum as if every member in post attended; substitutes are left out.",
            text.Constitution.StandingOrders!.Quorum!.Clause));

    private protected override void LookAt(in BoardFacts facts, ref Review review)
    {
        switch (facts.Index.OwnQuorum.WithAllOn(facts.AsAt))
        {
            case Outcome.Satisfied:
                review.Meets()?.Saw($"With every member in post there {QuorumWords.Numbers(Count(in facts))}.");
                break;
            case Outcome.NotSatisfied:
                Fail(in facts, ref review, Reason.TooFew)?.Find("/board/members", memberId: null, BoardWords.Capital($"{QuorumWords.Shortfall(Count(in facts))}."));
                review.Words?.Find(QuorumPointer, memberId: null, Outcome.NotSatisfied, $"The quorum cannot be reached with those in post{ClauseReview.Where(Constitution.StandingOrders!.Quorum!.Clause)}.");
                break;
            default:
                Ask(in facts, ref review);
                break;
        }
    }

    private protected override string Tell(in BoardFacts facts, Decision decision)
    {
        var where = ClauseReview.Where(Constitution.StandingOrders!.Quorum!.Clause);
        return decision.Outcome switch
        {
            Outcome.Satisfied => $"If every member in post attends, the board has the quorum of its constitution{where}.",
            Outcome.NotSatisfied => $"Even if every member in post attends, the board has no quorum under its constitution{where}.",
            _ => $"Whether the members in post can make the quorum of the constitution{where} is not known.",
        };
    }

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Fill the seats that the quorum needs, or vary the constitution.";

    private static void Ask(in BoardFacts facts, ref Review review)
    {
        if (review.Opens() is { } spot)
        {
            OwnQuorum.Ask(Count(in facts), spot);
        }
    }

    private static QuorumAnswer Count(in BoardFacts facts) => QuorumCount.OfAll(facts.Index.Board, DayKey.DateOf(facts.AsAt));
}
