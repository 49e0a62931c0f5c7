using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>What one rule comes to for one board on one day.</summary>
/// <remarks>The board is <see cref="LawfulGovernance.Create()"/> with one thing changed, asked about on <see cref="LawfulGovernance.Day"/> unless another day matters.</remarks>
public sealed class BoardScenario : Scenario
{
    private readonly Func<IntegratedCareBoard, IntegratedCareBoard> change;
    private readonly LocalDate? on;

    internal BoardScenario(
        string rule, string because, Outcome expected, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null)
        : base(rule, because, expected, reason) => (this.change, this.on) = (change, on);

    /// <inheritdoc/>
    public override SubjectKind Kind => SubjectKind.Board;

    /// <inheritdoc/>
    public override LocalDate Day => on ?? LawfulGovernance.Day;

    /// <summary>The board, made anew.</summary>
    public IntegratedCareBoard CreateBoard() => change(LawfulGovernance.Create());

    /// <inheritdoc/>
    public override Assessment Assess(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Assess(CreateBoard(), Day);
    }

    internal BoardScenario Saying(params ReadOnlySpan<string> parts) => new(Rule.Value, Because, Expected, Reason, change, on) { Says = ValueList.Of(parts), Locations = Locations };

    internal BoardScenario At(params ReadOnlySpan<string> locations) => new(Rule.Value, Because, Expected, Reason, change, on) { Says = Says, Locations = ValueList.Of(locations) };

    internal BoardScenario On(LocalDate day) => new(Rule.Value, Because, Expected, Reason, change, day) { Says = Says, Locations = Locations };

    private protected override Verdict Settle(RuleCatalogue catalogue) => catalogue.Decide(CreateBoard(), Day);
}
