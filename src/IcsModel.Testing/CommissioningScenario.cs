using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>What one rule comes to for one commissioning history on one day.</summary>
/// <remarks>The history is <see cref="LawfulCommissioning.Create"/> with one thing changed.</remarks>
public sealed class CommissioningScenario : Scenario
{
    private readonly Func<CommissioningHistory, CommissioningHistory> change;
    private readonly LocalDate? on;

    internal CommissioningScenario(
        string rule, string because, Outcome expected, Reason reason, Func<CommissioningHistory, CommissioningHistory> change, LocalDate? on = null)
        : base(rule, because, expected, reason) => (this.change, this.on) = (change, on);

    /// <inheritdoc/>
    public override SubjectKind Kind => SubjectKind.CommissioningHistory;

    /// <inheritdoc/>
    public override LocalDate Day => on ?? CommissioningDays.Of(Rule.Value);

    /// <summary>The commissioning history, made anew.</summary>
    public CommissioningHistory CreateHistory() => change(LawfulCommissioning.Create());

    /// <inheritdoc/>
    public override Assessment Assess(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Assess(CreateHistory(), Day);
    }

    private protected override Verdict Settle(RuleCatalogue catalogue) => catalogue.Decide(CreateHistory(), Day);
}
