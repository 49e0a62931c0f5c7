using System.Globalization;
using System.Text;
using IcsModel.Rules;
using NodaTime.Text;

namespace IcsModel.Testing;

/// <summary>What is said where an assertion on an assessment does not hold.</summary>
internal static class AssessmentText
{
    private const int MostRules = 20;
    private const int MostPlaces = 10;

    internal static string Of(Assessment assessment, string expected, RuleOutcome[] otherwise)
    {
        var text = new StringBuilder();
        text.Append(Plain(assessment.Subject)).Append(" was expected ").Append(expected).Append(" on ").Append(LocalDatePattern.Iso.Format(assessment.AsAt)).Append(".\n");
        foreach (var outcome in otherwise.Take(MostRules))
        {
            Append(text, outcome);
        }

        if (otherwise.Length > MostRules)
        {
            text.Append('\n').Append(Count(otherwise.Length - MostRules)).Append(" more rules came out otherwise.\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    internal static string Listed(IEnumerable<RuleOutcome> outcomes) => string.Join(", ", outcomes.Select(outcome => outcome.RuleId.Value));

    private static void Append(StringBuilder text, RuleOutcome outcome)
    {
        text.Append('\n').Append(outcome.RuleId.Value).Append(": ").Append(Words.Of(outcome.Outcome, outcome.Reason));
        if (outcome.Severity is { } severity)
        {
            text.Append(", ").Append(Words.Of(severity));
        }

        text.Append('\n');
        Line(text, $"  {outcome.Rule.Definition.Title} ({outcome.Citation.ShortText})");
        Line(text, "  " + outcome.Message);
        Places(text, [.. outcome.Findings.Select(finding => finding.Location.Length == 0 ? $"  {finding.Message}" : $"  at {finding.Location}: {finding.Message}")]);
        Places(text, [.. outcome.Missing.Select(missing => $"  missing{(missing.Pointer.Length == 0 ? string.Empty : " at " + missing.Pointer)}: {missing.Description}")]);
        if (outcome.Remedy is { } remedy)
        {
            Line(text, "  To put it right: " + remedy);
        }
    }

    private static void Places(StringBuilder text, string[] lines)
    {
        foreach (var line in lines.Take(MostPlaces))
        {
            Line(text, line);
        }

        if (lines.Length > MostPlaces)
        {
            Line(text, $"  and {Count(lines.Length - MostPlaces)} more");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(Plain(line)).Append('\n');

    /// <summary>Characters that would break a line or colour a terminal become spaces: a name in a document is shown and does nothing else.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
