using System.Globalization;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting;

/// <summary>Words that several formats share.</summary>
internal static class Words
{
    internal static string Of(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency => "inconsistency",
            Severity.Breach => "breach",
            Severity.Departure => "departure",
            Severity.Advisory => "advisory",
            _ => "note",
        };

    internal static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Satisfied => "satisfied",
            Outcome.NotSatisfied => "not satisfied",
            Outcome.Undetermined => "undetermined",
            Outcome.NotApplicable => "not applicable",
            _ => "not in force",
        };

    internal static string Of(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name or a code; null for one that is blank, which names nothing.</summary>
    internal static string? Given(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    /// <summary>A place as compilers write it; without a file, the line and the column.</summary>
    internal static string Of(SourcePlace place) => string.Concat(place.File.Length == 0 ? string.Empty : place.File + ":", Of(place.Line), ":", Of(place.Column));

    /// <summary>A number with what it counts.</summary>
    internal static string Count(int number, string one, string? many = null) => string.Concat(Of(number), " ", number == 1 ? one : many ?? one + "s");

    /// <summary>By whom and why something of a severity is acknowledged, and what that does not change.</summary>
    internal static string Of(Acknowledgement acknowledgement, Severity severity)
    {
        if (!acknowledgement.IsReasoned)
        {
            return "Acknowledged without saying by whom and why: not explained.";
        }

        var on = acknowledgement.On is { } day ? " on " + Of(day) : string.Empty;
        var last = acknowledgement.Until is { } until ? $", last day {Of(until.PlusDays(-1))}" : string.Empty;
        return $"Acknowledged by {acknowledgement.By}{on}{last}: {acknowledgement.Because}{(severity >= Severity.Breach ? $" ({WithArticle(severity)} all the same)" : string.Empty)}";
    }

    private static string WithArticle(Severity severity) => severity == Severity.Breach ? "a breach" : "an inconsistency";

    /// <summary>How many findings there are of each severity, the gravest first, and how many of them are explained, such as <c>2 breaches, 3 notes (1 explained)</c>.</summary>
    internal static string Tally(IReadOnlyCollection<ReportedFinding> findings) =>
        string.Join(", ", findings.GroupBy(finding => finding.Rule.Severity).OrderByDescending(group => group.Key).Select(group => Count(group.Count(), Of(group.Key), Many(group.Key)) + Explained(group)));

    private static string Explained(IEnumerable<ReportedFinding> findings) =>
        findings.Count(finding => finding.IsExplained) is > 0 and var explained ? $" ({Of(explained)} explained)" : string.Empty;

    internal static string Many(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency => "inconsistencies",
            Severity.Breach => "breaches",
            Severity.Advisory => "advisories",
            _ => Of(severity) + "s",
        };
}
