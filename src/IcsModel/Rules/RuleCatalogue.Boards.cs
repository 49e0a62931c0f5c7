using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of integrated care boards.</content>
public sealed partial class RuleCatalogue
{
    private readonly RulePlan<BoardFacts> boardPlan;

    /// <summary>Settles every rule for a board on a date; allocates nothing once the board has been asked about before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var (index, day) = (board.Index, DayKey.Of(asAt));
        if (index.Settled.Around(boardPlan, day) is { } known)
        {
            return known.Daily.Length == 0 ? new Verdict(boardPlan.Slots, in known.Codes) : boardPlan.Complete(known, new BoardFacts(index, Parameters, day));
        }

        return index.Settled.IsAskedAgain() ? DecideAround(index, day) : Decide(new BoardFacts(index, Parameters, day));
    }

    /// <summary>Settles every rule for a board on a date and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var facts = new BoardFacts(board.Index, Parameters, DayKey.Of(asAt));
        var (verdict, outcomes) = boardPlan.Assess(in facts, facts.AsAt.Key, facts.BoardExists, new BoardDescriber(this, board, asAt).Describe);
        return new Assessment(this, board, asAt, in verdict, outcomes);
    }

    /// <summary>What one rule came to for a board on a date, with the facts it looked at, whether or not it is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule, or the entry evaluates nothing.</exception>
    public RuleOutcome Explain(IntegratedCareBoard board, LocalDate asAt, RuleId id) => Assess(board, asAt)[id];

    private Verdict Decide(in BoardFacts facts) => boardPlan.Decide(in facts, facts.AsAt.Key, facts.BoardExists);

    /// <summary>Settles every rule and keeps for how many days that holds.</summary>
    private Verdict DecideAround(BoardIndex index, int day)
    {
        var stretch = new Stretch();
        var facts = new BoardFacts(index, Parameters, new AskedDay(day, stretch));
        var settled = boardPlan.DecideAround(in facts, day, facts.BoardExists, stretch);
        index.Settled.Keep(settled);
        return boardPlan.Complete(settled, in facts);
    }

    private static void RequireIso(LocalDate asAt)
    {
        if (asAt.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date of the law is given in the ISO calendar.", nameof(asAt));
        }
    }
}
