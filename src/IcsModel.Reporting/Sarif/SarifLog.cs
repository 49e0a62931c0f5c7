using System.Text.Json;
using IcsModel.Rules;

namespace IcsModel.Reporting.Sarif;

/// <summary>The frame of a log: the one run with its tool, its invocation and its results.</summary>
internal sealed class SarifLog(Utf8JsonWriter json, Report report, SarifOptions options)
{
    private readonly SarifRules rules = new(report);

    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool();
        Invocation();
        json.WriteString("columnKind", "utf16CodeUnits");
        Results();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "IcsModel");
        json.WriteString("semanticVersion", RuleCatalogue.Current.Version);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Invocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Unread.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var unread in report.Unread)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.Message("message", $"{unread.Code}: {unread.Message}");
            json.Locations(unread.Place, pointer: string.Empty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Results()
    {
        ReportedFinding[] findings = [.. report.Findings(Outcome.NotSatisfied), .. options.WithUndetermined ? report.Findings(Outcome.Undetermined) : []];
        var prints = Fingerprint.Of(findings);
        json.WriteStartArray("results");
        for (var i = 0; i < findings.Length; i++)
        {
            Result(findings[i], prints[i]);
        }

        foreach (var remark in report.AcknowledgementRemarks)
        {
            Result(remark);
        }

        json.WriteEndArray();
    }

    private void Result(ReportedFinding finding, string print)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", SafeText.Of(finding.Rule.Id.Value));
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("kind", finding.Outcome.Severity is null ? "open" : "fail");
        json.WriteString("level", finding.Outcome.Severity is { } severity ? SarifLevel.Of(severity) : "none");
        json.Message("message", finding.Text);
        json.Locations(finding.Place, finding.Pointer);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ruleSubjectEntry/v1", print);
        json.WriteEndObject();
        Suppressions(finding);
        Properties(finding);
        json.WriteEndObject();
    }

    private void Result(AcknowledgementRemark remark)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", remark.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(remark.Fault));
        json.WriteString("kind", "fail");
        json.WriteString("level", SarifLevel.Of(AcknowledgementRemark.Severity));
        json.Message("message", remark.Message);
        json.Locations(remark.Entry.Place, pointer: string.Empty);
        json.WriteStartArray("suppressions");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Either all results say what suppresses them or none does. Viewers hide what is suppressed, so that only what a reason explains is.
    private void Suppressions(ReportedFinding finding)
    {
        if (report.Acknowledgements.Count == 0)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        if (finding.IsExplained)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", SafeText.Of(finding.Mark!));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Properties(ReportedFinding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("subject", SafeText.Of(finding.Subject.Title));
        json.WriteString("asAt", Words.Of(finding.Subject.Assessment.AsAt));
        if (finding.Outcome.Severity is { } severity)
        {
            json.WriteString("severity", Words.Of(severity));
        }

        if (finding.MemberId is { } member)
        {
            json.WriteString("memberId", SafeText.Of(member));
        }

        if (finding.Acknowledgement is { } acknowledgement)
        {
            Acknowledged(acknowledgement);
        }

        json.WriteEndObject();
    }

    private void Acknowledged(Acknowledgement acknowledgement)
    {
        json.WriteStartObject("acknowledged");
        json.WriteString("by", SafeText.Of(acknowledgement.By ?? string.Empty));
        json.WriteString("because", SafeText.Of(acknowledgement.Because ?? string.Empty));
        if (acknowledgement.Until is { } until)
        {
            json.WriteString("until", Words.Of(until));
        }

        json.WriteEndObject();
    }
}
