using System.Text;
using IcsModel.Rules;

namespace IcsModel.Reporting.Markdown;

/// <summary>What is said of one subject.</summary>
internal static class SubjectSection
{
    internal static void Write(StringBuilder page, ReportSubject subject)
    {
        var findings = ReportedFinding.Of(subject, Outcome.NotSatisfied).OrderByDescending(finding => finding.Rule.Severity).ToArray();
        page.Append("\n## ").Append(MarkdownText.Of(subject.Title)).Append("\n\n");
        page.Append("As at ").Append(Words.Of(subject.Assessment.AsAt)).Append(", from ").Append(MarkdownText.Of(subject.File)).Append(". ");
        page.Append(Summary(subject, findings)).Append('\n');
        Table(page, findings);
        Undetermined(page, subject);
        Notices(page, subject.Notices);
    }

    private static string Summary(ReportSubject subject, ReportedFinding[] findings)
    {
        var settled = Count(Outcome.Satisfied) + Count(Outcome.NotSatisfied);
        var found = findings.Any(finding => finding.Rule.Severity >= Severity.Breach) ? "Found" : "No breach found";
        var tally = findings.Length == 0 ? string.Empty : $"{(found is "Found" ? " " : "; ")}{Words.Tally(findings)}";
        return $"{found}{tally} in the {Words.Count(settled, "rule", "rules")} that could be checked; "
            + $"{Words.Of(Count(Outcome.Undetermined))} undetermined, {Words.Of(Count(Outcome.NotApplicable))} not applicable, {Words.Of(Count(Outcome.NotInForce))} not in force.";

        int Count(Outcome outcome) => subject.Outcomes.Count(candidate => candidate.Outcome == outcome);
    }

    private static void Table(StringBuilder page, ReportedFinding[] findings)
    {
        if (findings.Length == 0)
        {
            return;
        }

        page.Append("\n| Severity | Rule | Found | To put it right | Provision | Where |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var finding in findings)
        {
            Row(page, Words.Of(finding.Rule.Severity), RuleName(finding.Outcome), Found(finding), MarkdownText.Of(finding.Outcome.Remedy ?? string.Empty), Provision(finding), MarkdownText.Of(finding.Place));
        }
    }

    private static string Found(ReportedFinding finding) => MarkdownText.Of(finding.Mark is { } mark ? $"{finding.Message} {mark}" : finding.Message);

    private static void Row(StringBuilder page, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            page.Append("| ").Append(cell).Append(' ');
        }

        page.Append("|\n");
    }

    private static string Provision(ReportedFinding finding)
    {
        var text = MarkdownText.Of(finding.Outcome.Citation.ShortText);
        return finding.Outcome.Citation.UriOn(finding.Subject.Assessment.AsAt) is { } address
            ? $"[{text}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)})"
            : text;
    }

    private static void Undetermined(StringBuilder page, ReportSubject subject)
    {
        var open = subject.Outcomes.Where(outcome => outcome.Outcome == Outcome.Undetermined).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        page.Append("\n### Undetermined\n\n");
        foreach (var outcome in open)
        {
            page.Append("- ").Append(RuleName(outcome)).Append(": ").Append(MarkdownText.Of(outcome.Message)).Append('\n');
        }
    }

    private static void Notices(StringBuilder page, ValueList<string> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        page.Append("\n### Notes\n\n");
        foreach (var notice in notices)
        {
            page.Append("- ").Append(MarkdownText.Of(notice)).Append('\n');
        }
    }

    private static string RuleName(RuleOutcome outcome) => MarkdownText.Of($"{outcome.RuleId.Value} {outcome.Rule.Definition.Title}");
}
