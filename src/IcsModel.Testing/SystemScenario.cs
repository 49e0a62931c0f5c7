using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <summary>What one rule comes to for one system on one day.</summary>
/// <remarks>The system is <see cref="LawfulSystem.Create()"/> with one thing changed, asked about on <see cref="LawfulSystem.Day"/> unless another day matters.</remarks>
public sealed class SystemScenario : Scenario
{
    private readonly Func<IntegratedCareSystem, IntegratedCareSystem> change;
    private readonly LocalDate? on;

    internal SystemScenario(
        string rule, string because, Outcome expected, Reason reason, Func<IntegratedCareSystem, IntegratedCareSystem> change, LocalDate? on = null)
        : base(rule, because, expected, reason) => (this.change, this.on) = (change, on);

    /// <inheritdoc/>
    public override SubjectKind Kind => SubjectKind.System;

    /// <inheritdoc/>
    public override LocalDate Day => on ?? LawfulSystem.Day;

    /// <summary>The system, made anew.</summary>
    public IntegratedCareSystem CreateSystem() => change(LawfulSystem.Create());

    /// <inheritdoc/>
    public override Assessment Assess(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Assess(CreateSystem(), Day);
    }

    private protected override Verdict Settle(RuleCatalogue catalogue) => catalogue.Decide(CreateSystem(), Day);
}
