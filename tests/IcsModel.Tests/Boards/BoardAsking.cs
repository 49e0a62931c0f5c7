using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards;

/// <summary>Short ways to ask one rule about one board, and to change one fact of the lawful board.</summary>
internal static class BoardAsking
{
    /// <summary>A day on which the lawful board has long been in office.</summary>
    internal static readonly LocalDate Day = new(2025, 6, 2);

    internal static RuleOutcome Ask(this IntegratedCareBoard board, string rule, LocalDate? on = null, RuleParameters? parameters = null) =>
        RuleCatalogue.Current.With(parameters ?? RuleParameters.Default).Assess(board, on ?? Day)[rule];

    /// <summary>The outcome and reason are these, the quick answer agrees, and the words are sentences that say what is needed.</summary>
    internal static RuleOutcome ShouldComeTo(this RuleOutcome asked, Outcome outcome, Reason reason = Reason.None)
    {
        (asked.Outcome, asked.Reason).ShouldBe((outcome, reason), asked.Message);
        asked.Rule.Definition.Outcomes.ShouldContain(outcome);
        asked.ShouldReadWell();
        return asked;
    }

    /// <summary>The words of the outcome, taken together, contain each of these.</summary>
    internal static void ShouldSay(this RuleOutcome asked, params ReadOnlySpan<string> parts)
    {
        string[] said = [asked.Message, .. asked.Remarks, .. asked.FactsSeen, .. asked.Findings.Select(finding => finding.Message), .. asked.Missing.Select(missing => missing.Description)];
        foreach (var part in parts)
        {
            Array.Exists(said, sentence => sentence.Contains(part, StringComparison.Ordinal)).ShouldBeTrue($"{part}: {string.Join(" | ", said)}");
        }
    }

    internal static void ShouldReadWell(this RuleOutcome asked)
    {
        string[] sentences = [asked.Message, asked.Remedy ?? "None.", .. asked.Remarks, .. asked.FactsSeen, .. asked.Findings.Select(finding => finding.Message)];
        foreach (var sentence in sentences)
        {
            sentence.ShouldMatch(@"^[^a-z\s].*\S\.$", $"{asked}: {sentence}");
            sentence.ShouldNotMatch(@"  | \.|\.\.|, and \.|\bnull\b|/\*", $"{asked}: {sentence}");
        }

        (asked.Remedy is not null).ShouldBe(asked.Outcome == Outcome.NotSatisfied, asked.ToString());
        if (asked.Outcome == Outcome.Undetermined && !asked.Rule.Definition.IsAggregate)
        {
            asked.Missing.Count.ShouldBeGreaterThan(0, $"{asked}: {asked.Message}");
        }
    }

    internal static IntegratedCareBoard With(this IntegratedCareBoard board, int position, Func<BoardMember, BoardMember> change) =>
        board.WithMember(position, change);
}
