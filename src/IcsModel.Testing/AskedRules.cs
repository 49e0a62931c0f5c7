using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>Finds the outcomes of the rules that an assertion names.</summary>
internal static class AskedRules
{
    internal static RuleOutcome[] Of(Assessment assessment, ReadOnlySpan<string> rules)
    {
        var asked = new RuleOutcome[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            asked[i] = Find(assessment, rules[i]) ?? throw new ArgumentException(WhyNot(assessment, rules[i]), nameof(rules));
        }

        return asked;
    }

    private static RuleOutcome? Find(Assessment assessment, string rule) =>
        assessment.Outcomes.FirstOrDefault(outcome => string.Equals(outcome.RuleId.Value, rule, StringComparison.Ordinal));

    private static string WhyNot(Assessment assessment, string rule)
    {
        if (string.IsNullOrWhiteSpace(rule))
        {
            return "The id of a rule is blank.";
        }

        if (!assessment.Catalogue.TryFind(rule, out var entry))
        {
            return RuleNames.NotKnown(rule, assessment.Outcomes.Select(outcome => outcome.RuleId.Value));
        }

        return entry.Definition.Evaluates
            ? $"The rule {rule} asks about another kind of subject than was assessed."
            : $"The entry {rule} evaluates nothing, and so has no outcome.";
    }
}
