using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Tests.Constitutions;

/// <summary>What one rule of a board's own constitution comes to: on the board that keeps to it, or on that with one fact changed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Because">What is so of the board, in a few words; unique among the cases of the rule.</param>
/// <param name="Expected">The outcome.</param>
/// <param name="Reason">The reason expected.</param>
/// <param name="Change">Makes the board from the one that keeps to its constitution.</param>
/// <param name="On">The day asked about; <see cref="OwnBoard.Day"/> where none is given.</param>
internal sealed record OwnCase(
    string Rule,
    string Because,
    Outcome Expected,
    Reason Reason,
    Func<IntegratedCareBoard, IntegratedCareBoard> Change,
    LocalDate? On = null)
{
    /// <summary>Parts of a message that the message, a finding, a fact seen or something missing must contain.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>The pointers of the findings, when they matter.</summary>
    public string[]? Findings { get; init; }

    /// <summary>Changes the board once more after its rules are made from its constitution.</summary>
    public Func<IntegratedCareBoard, IntegratedCareBoard>? Then { get; init; }

    internal string Name => $"{Rule}: {Because}";

    internal IntegratedCareBoard Board => Change(OwnBoard.Create());

    internal RuleOutcome Ask() => Board.Catalogue().Assess(Then is null ? Board : Then(Board), AsAt)[Rule];

    internal LocalDate AsAt => On ?? OwnBoard.Day;
}
