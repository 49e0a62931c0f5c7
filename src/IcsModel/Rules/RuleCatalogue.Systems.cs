using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Rules;

/// <content>What the catalogue asks of integrated care systems.</content>
public sealed partial class RuleCatalogue
{
    private RulePlan<SystemFacts> SystemPlan => field ??= new([.. shelves.Systems.Rules, .. added]);

    /// <summary>Settles every rule for a system on a date; the rules on its board are asked of the board itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Verdict Decide(IntegratedCareSystem system, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(system);
        RequireIso(asAt);
        var facts = new SystemFacts(system.Index, Parameters, DayKey.Of(asAt));
        return SystemPlan.Decide(in facts, facts.AsAt, facts.BoardExists);
    }

    /// <summary>Settles every rule for a system on a date and keeps what is needed to put each outcome into words; the rules on its board are asked of the board itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    public Assessment Assess(IntegratedCareSystem system, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(system);
        RequireIso(asAt);
        var facts = new SystemFacts(system.Index, Parameters, DayKey.Of(asAt));
        var (verdict, outcomes) = SystemPlan.Assess(in facts, facts.AsAt, facts.BoardExists, new SystemDescriber(this, system, asAt).Describe);
        return new Assessment(this, system, asAt, in verdict, outcomes);
    }

    /// <summary>What one rule came to for a system on a date, with the facts it looked at, whether or not it is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asAt"/> is not in the ISO calendar.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule about systems, or the entry evaluates nothing.</exception>
    public RuleOutcome Explain(IntegratedCareSystem system, LocalDate asAt, RuleId id) => Assess(system, asAt)[id];
}
