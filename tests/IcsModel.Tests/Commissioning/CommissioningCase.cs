using IcsModel.Commissioning;
using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Commissioning;

/// <summary>What one rule comes to for one commissioning history: the lawful one, or that with one fact changed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Because">What is so of the history, in a few words; unique among the cases of the rule.</param>
/// <param name="Expected">The outcome, as the law has it.</param>
/// <param name="Reason">The reason expected.</param>
/// <param name="Change">Makes the history from the lawful one.</param>
/// <param name="On">The day asked about; that of <see cref="DayOf"/> where none is given.</param>
internal sealed record CommissioningCase(
    string Rule,
    string Because,
    Outcome Expected,
    Reason Reason,
    Func<CommissioningHistory, CommissioningHistory> Change,
    LocalDate? On = null)
{
    /// <summary>Parts of sentences that the words of the outcome must contain.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>The pointers of the findings, when they matter.</summary>
    public string[]? Findings { get; init; }

    internal string Name => $"{Rule}: {Because}";

    internal CommissioningHistory History => Change(LawfulCommissioning.Create());

    internal LocalDate Day => On ?? DayOf(Rule);

    /// <summary>A day on which the rule is in force: the usual one, one when there were boards, or the last of a rule that ended before.</summary>
    internal static LocalDate DayOf(string rule)
    {
        var definition = RuleCatalogue.Current[new RuleId(rule)].Definition;
        return definition.IsInForceOn(LawfulCommissioning.Day) ? LawfulCommissioning.Day
            : definition.IsInForceOn(LawfulCommissioning.BoardsDay) ? LawfulCommissioning.BoardsDay
            : definition.InForce[0].To!.Value.PlusDays(-1);
    }
}
