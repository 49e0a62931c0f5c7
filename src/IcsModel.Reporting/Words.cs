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

    /// <summary>A number with what it counts.</summary>
    internal static string Count(int number, string one, string many) => $"{Of(number)} {(number == 1 ? one : many)}";

    /// <summary>How many findings there are of each severity, the gravest first, such as <c>2 breaches, 1 note</c>.</summary>
    internal static string Tally(IReadOnlyCollection<ReportedFinding> findings) =>
        string.Join(
            ", ",
            findings.GroupBy(finding => finding.Rule.Severity).OrderByDescending(group => group.Key).Select(group => Count(group.Count(), Of(group.Key), Many(group.Key))));

    internal static string Many(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency => "inconsistencies",
            Severity.Breach => "breaches",
            Severity.Advisory => "advisories",
            _ => Of(severity) + "s",
        };
}
