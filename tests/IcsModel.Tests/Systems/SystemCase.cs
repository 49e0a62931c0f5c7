using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Systems;

/// <summary>What one rule comes to for one system: the lawful one, or that with one fact changed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Because">What is so of the system, in a few words; unique among the cases of the rule.</param>
/// <param name="Expected">The outcome, as the law has it.</param>
/// <param name="Reason">The reason expected.</param>
/// <param name="Change">Makes the system from the lawful one.</param>
/// <param name="On">The day asked about; <see cref="LawfulSystem.Day"/> where none is given.</param>
internal sealed record SystemCase(
    string Rule,
    string Because,
    Outcome Expected,
    Reason Reason,
    Func<IntegratedCareSystem, IntegratedCareSystem> Change,
    LocalDate? On = null)
{
    /// <summary>Parts of sentences that the words of the outcome must contain.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>The pointers of the findings, when they matter.</summary>
    public string[]? Findings { get; init; }

    internal string Name => $"{Rule}: {Because}";

    internal IntegratedCareSystem System => Change(LawfulSystem.Create());
}
