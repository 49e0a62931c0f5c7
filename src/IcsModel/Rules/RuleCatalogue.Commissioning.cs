using IcsModel.Commissioning;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of commissioning histories.</content>
public sealed partial class RuleCatalogue
{
    private RulePlan<CommissioningFacts> CommissioningPlan => field ??= new([.. shelves.Commissioning.Rules, .. added]);

    /// <summary>Settles every rule for a commissioning history on a date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(CommissioningHistory history, LocalDate asAt)
    {
        var facts = FactsOf(history, asAt);
        return CommissioningPlan.Decide(in facts, facts.AsAt, exists: true);
    }

    /// <summary>Settles every rule for a commissioning history on a date and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(CommissioningHistory history, LocalDate asAt)
    {
        var facts = FactsOf(history, asAt);
        var (verdict, outcomes) = CommissioningPlan.Assess(in facts, facts.AsAt, exists: true, new CommissioningDescriber(this, history, asAt).Describe);
        return new Assessment(this, history, asAt, in verdict, outcomes);
    }

    /// <summary>What one rule came to for a commissioning history on a date, with the facts it looked at, whether or not it is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule about commissioning histories, or the entry evaluates nothing.</exception>
    public RuleOutcome Explain(CommissioningHistory history, LocalDate asAt, RuleId id) => Assess(history, asAt)[id];

    private CommissioningFacts FactsOf(CommissioningHistory history, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(history);
        RequireIso(asAt);
        return new(history.Index, Parameters, DayKey.Of(asAt));
    }
}
