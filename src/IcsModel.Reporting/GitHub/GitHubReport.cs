using System.Text;
using IcsModel.Rules;

namespace IcsModel.Reporting.GitHub;

/// <summary>Writes a report as commands that GitHub shows as annotations beside the lines of files.</summary>
/// <remarks>
/// The gravest findings first, what is explained by an acknowledgement last, and no more than ten, as GitHub shows no more of a kind for one step; a last line that is no
/// command counts everything.
/// Files that could not be read come before all findings.
/// </remarks>
public static class GitHubReport
{
    private const int Most = 10;

    /// <summary>The commands as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = report.Findings(Outcome.NotSatisfied).ToArray();
        var commands = findings.Select(finding => (Weight: WeightOf(finding), Line: Annotation.Of(finding)))
            .Concat(report.AcknowledgementRemarks.Select(remark => (Weight: (int)AcknowledgementRemark.Severity, Line: Annotation.Of(remark))))
            .OrderByDescending(command => command.Weight)
            .Select(command => command.Line);
        var lines = report.Unread.Select(Annotation.Of).Concat(commands).ToArray();

        var text = new StringBuilder();
        foreach (var line in lines.Take(Most))
        {
            text.Append(line).Append('\n');
        }

        return text.Append(Summary(report, findings, lines.Length - Most)).Append('\n').ToString();
    }

    /// <summary>Writes the commands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report));
    }

    // What is explained comes last.
    private static int WeightOf(ReportedFinding finding) => finding.IsExplained ? -1 : (int)finding.Rule.Severity;

    private static string Summary(Report report, ReportedFinding[] findings, int hidden)
    {
        var found = findings.Length == 0 ? "nothing found unmet" : Words.Tally(findings);
        var open = report.Subjects.Sum(subject => subject.Outcomes.Count(outcome => outcome.Outcome == Outcome.Undetermined));
        var unread = report.Unread.Count == 0 ? string.Empty : $", {Words.Count(report.Unread.Count, "error", "errors")} in files that could not be read";
        var remarks = report.AcknowledgementRemarks.Count == 0 ? string.Empty : $", {Words.Count(report.AcknowledgementRemarks.Count, "remark", "remarks")} on acknowledgements";
        return $"IcsModel: {Words.Count(report.Subjects.Count, "subject", "subjects")}, {found}, {Words.Of(open)} undetermined{remarks}{unread}{(hidden > 0 ? $"; {Words.Of(hidden)} not shown above" : string.Empty)}.";
    }
}
