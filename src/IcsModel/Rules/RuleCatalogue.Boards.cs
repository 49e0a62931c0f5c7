using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of integrated care boards.</content>
public sealed partial class RuleCatalogue
{
    private RulePlan<BoardFacts> BoardPlan => field ??= new([.. shelves.Boards.Rules, .. added]);

    /// <summary>Settles every rule for a board on a date.</summary>
    /// <remarks>
    /// What was found is kept with the board for the days around on which neither its facts nor the law change; on those days it is looked up, and nothing
    /// is allocated. Rules that reckon with the day, and rules of one's own, are asked every time.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var (index, day) = (board.Index, DayKey.Of(asAt));
        if (index.Settled.Around(BoardPlan, day) is { } known)
        {
            return known.Daily.Length == 0 ? new Verdict(BoardPlan.Slots, in known.Codes) : BoardPlan.Complete(known, new BoardFacts(index, Parameters, day));
        }

        return DecideAround(index, day);
    }

    /// <summary>Settles every rule for a board on a date and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var facts = new BoardFacts(board.Index, Parameters, DayKey.Of(asAt));
        var (verdict, outcomes) = BoardPlan.Assess(in facts, facts.AsAt.Key, facts.BoardExists, new BoardDescriber(this, board, asAt).Describe);
        return new Assessment(this, board, asAt, in verdict, outcomes);
    }

    /// <summary>What one rule came to for a board on a date, with the facts it looked at, whether or not it is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule, or the entry evaluates nothing.</exception>
    public RuleOutcome Explain(IntegratedCareBoard board, LocalDate asAt, RuleId id) => Assess(board, asAt)[id];

    /// <summary>Settles every rule and keeps for how many days that holds.</summary>
    private Verdict DecideAround(BoardIndex index, int day)
    {
        var stretch = new Stretch();
        var facts = new BoardFacts(index, Parameters, new AskedDay(day, stretch));
        var settled = BoardPlan.DecideAround(in facts, day, facts.BoardExists, stretch);
        index.Settled.Keep(settled);
        return BoardPlan.Complete(settled, in facts);
    }

    private static void RequireIso(LocalDate asAt)
    {
        if (asAt.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date of the law is given in the ISO calendar.", nameof(asAt));
        }
    }
}
