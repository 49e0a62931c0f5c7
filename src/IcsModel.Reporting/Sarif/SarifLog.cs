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
        json.WriteStartArray("results");
        foreach (var finding in report.Findings(Outcome.NotSatisfied))
        {
            Result(finding, "fail", SarifLevel.Of(finding.Rule.Severity));
        }

        foreach (var finding in options.WithUndetermined ? report.Findings(Outcome.Undetermined) : [])
        {
            Result(finding, "open", "none");
        }

        json.WriteEndArray();
    }

    private void Result(ReportedFinding finding, string kind, string level)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", SafeText.Of(finding.Rule.Id.Value));
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("kind", kind);
        json.WriteString("level", level);
        json.Message("message", finding.Text);
        json.Locations(finding.Place, finding.Pointer);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ruleSubjectMember/v1", Fingerprint.Of(finding));
        json.WriteEndObject();
        Properties(finding);
        json.WriteEndObject();
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

        json.WriteEndObject();
    }
}
