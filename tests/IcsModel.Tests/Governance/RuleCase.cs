using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Governance;

/// <summary>What one rule comes to for one board: the lawful one, or that with one fact changed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Because">What is so of the board, in a few words; unique among the cases of the rule.</param>
/// <param name="Expected">The outcome, as the law has it.</param>
/// <param name="Reason">The reason expected.</param>
/// <param name="Change">Makes the board from the lawful one.</param>
/// <param name="On">The day asked about; <see cref="LawfulGovernance.Day"/> where none is given.</param>
internal sealed record RuleCase(
    string Rule,
    string Because,
    Outcome Expected,
    Reason Reason,
    Func<IntegratedCareBoard, IntegratedCareBoard> Change,
    LocalDate? On = null)
{
    /// <summary>Parts of a message that some finding, the message, a remark or something missing must contain.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>The pointers of the findings, when they matter.</summary>
    public string[]? Findings { get; init; }

    internal string Name => $"{Rule}: {Because}";

    internal IntegratedCareBoard Board => Change(LawfulGovernance.Create());
}
