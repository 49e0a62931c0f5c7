using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of integrated care boards.</content>
public sealed partial class RuleCatalogue
{
    private readonly RulePlan<BoardRule> boardPlan;

    /// <summary>Settles every rule for a board on a date; allocates nothing once the board has been asked about before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var facts = new BoardFacts(board.Index, Parameters, DayKey.Of(asAt));
        var epoch = boardPlan.EpochOn(facts.AsAt);
        var codes = default(OutcomeCodes);
        var (rules, exists) = (boardPlan.Rules, facts.BoardExists);
        foreach (var slot in epoch.Deciding)
        {
            codes.Set(slot, exists ? rules[slot].Decide(in facts).Outcome : Outcome.NotApplicable);
        }

        foreach (var aggregate in epoch.Aggregates)
        {
            codes.Set(aggregate.Slot, aggregate.WorstIn(in codes));
        }

        return new Verdict(boardPlan.Slots, in codes);
    }

    /// <summary>Settles every rule for a board on a date and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(asAt);
        var facts = new BoardFacts(board.Index, Parameters, DayKey.Of(asAt));
        var epoch = boardPlan.EpochOn(facts.AsAt);
        var codes = default(OutcomeCodes);
        var describer = new BoardDescriber(this, board, asAt);
        Func<Rule, Outcome, Ruling> describe = describer.Describe;
        var outcomes = new RuleOutcome[boardPlan.Rules.Length];
        foreach (var slot in epoch.Deciding)
        {
            var rule = boardPlan.Rules[slot];
            var decision = facts.BoardExists ? rule.Decide(in facts) : Decision.NotApplicable(Reason.BodyDidNotExist);
            codes.Set(slot, decision.Outcome);
            outcomes[slot] = new RuleOutcome(rule, decision.Outcome, decision.Reason, describe);
        }

        foreach (var aggregate in epoch.Aggregates)
        {
            var worst = aggregate.WorstIn(in codes);
            codes.Set(aggregate.Slot, worst);
            outcomes[aggregate.Slot] = new RuleOutcome(boardPlan.Rules[aggregate.Slot], worst, facts.BoardExists ? Reason.None : Reason.BodyDidNotExist, describe);
        }

        for (var slot = 0; slot < outcomes.Length; slot++)
        {
            outcomes[slot] ??= new RuleOutcome(boardPlan.Rules[slot], Outcome.NotInForce, Reason.None, describe);
        }

        return new Assessment(this, board, asAt, new Verdict(boardPlan.Slots, in codes), outcomes);
    }

    /// <summary>What one rule came to for a board on a date, with the facts it looked at, whether or not it is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule, or the entry evaluates nothing.</exception>
    public RuleOutcome Explain(IntegratedCareBoard board, LocalDate asAt, RuleId id) => Assess(board, asAt)[id];

    private static void RequireIso(LocalDate asAt)
    {
        if (asAt.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date of the law is given in the ISO calendar.", nameof(asAt));
        }
    }
}
