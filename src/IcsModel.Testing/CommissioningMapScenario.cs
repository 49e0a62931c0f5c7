using IcsModel.Areas;
using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>What one rule comes to for one map of all boards on one day.</summary>
/// <remarks>The map is <see cref="LawfulCommissioningMap.Create"/> with one thing changed.</remarks>
public sealed class CommissioningMapScenario : Scenario
{
    private readonly Func<CommissioningMap, CommissioningMap> change;
    private readonly LocalDate? on;

    internal CommissioningMapScenario(
        string rule, string because, Outcome expected, Reason reason, Func<CommissioningMap, CommissioningMap> change, LocalDate? on = null)
        : base(rule, because, expected, reason) => (this.change, this.on) = (change, on);

    /// <inheritdoc/>
    public override SubjectKind Kind => SubjectKind.CommissioningMap;

    /// <inheritdoc/>
    public override LocalDate Day => on ?? LawfulCommissioningMap.Day;

    /// <summary>The map of all boards, made anew.</summary>
    public CommissioningMap CreateMap() => change(LawfulCommissioningMap.Create());

    /// <inheritdoc/>
    public override Assessment Assess(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Assess(CreateMap(), Day);
    }

    private protected override Verdict Settle(RuleCatalogue catalogue) => catalogue.Decide(CreateMap(), Day);
}
