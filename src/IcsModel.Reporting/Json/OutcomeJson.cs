using System.Text.Json;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Reporting.Json;

/// <summary>Writes the members of one outcome.</summary>
internal sealed class OutcomeJson(Utf8JsonWriter json, ReportSubject subject, int subjectIndex)
{
    internal void Write(RuleOutcome outcome)
    {
        var definition = outcome.Rule.Definition;
        json.WriteString("ruleId", outcome.RuleId.Value);
        json.WriteString("subject", subject.Assessment.Subject);
        json.WriteNumber("subjectIndex", subjectIndex);
        json.WriteString("outcome", CamelCase.Of(outcome.Outcome));
        json.WriteString("severity", outcome.Severity is { } severity ? CamelCase.Of(severity) : null);
        json.WriteString("force", CamelCase.Of(definition.Force));
        json.WriteString("title", definition.Title);
        Citation(definition.Citation);
        json.WriteBoolean("aggregate", definition.IsAggregate);
        json.WriteString("reason", CamelCase.Of(outcome.Reason));
        json.WriteString("message", outcome.Message);
        json.WriteString("remedy", outcome.Remedy);
        Missing(outcome);
        json.WriteString("interpretation", definition.Reading?.Text);
        json.Texts("remarks", outcome.Remarks);
        if (subject.IsMarked && outcome.Severity is not null)
        {
            json.WriteBoolean("explained", subject.IsExplained(outcome));
            Acknowledged(Common(outcome));
        }

        Findings(outcome);
    }

    private void Citation(Citation citation)
    {
        json.WriteStartObject("citation");
        json.WriteString("text", citation.Text);
        json.Uri("uri", citation.UriOn(subject.Assessment.AsAt));
        json.WriteEndObject();
    }

    private void Missing(RuleOutcome outcome)
    {
        json.WriteStartArray("missing");
        foreach (var missing in outcome.Missing)
        {
            json.WriteStartObject();
            json.WriteString("kind", CamelCase.Of(missing.Kind));
            json.WriteString("pointer", missing.Pointer);
            json.WriteString("description", missing.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Findings(RuleOutcome outcome)
    {
        json.WriteStartArray("findings");
        foreach (var finding in outcome.Findings)
        {
            json.WriteStartObject();
            Location(finding.Location);
            json.WriteString("memberId", finding.MemberId);
            json.WriteString("outcome", CamelCase.Of(finding.Outcome));
            json.WriteString("message", finding.Message);
            Acknowledged(finding.Outcome == outcome.Outcome ? subject.AcknowledgementOf(outcome, finding.MemberId) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The acknowledgement of all findings alike; null where there is none.</summary>
    private Acknowledgement? Common(RuleOutcome outcome) =>
        ReportedFinding.Of(subject, outcome).Select(finding => finding.Acknowledgement).Distinct().ToArray() is [var common] ? common : null;

    private void Acknowledged(Acknowledgement? acknowledgement)
    {
        if (acknowledgement is null)
        {
            return;
        }

        json.WriteStartObject("acknowledged");
        json.WriteString("by", acknowledgement.By);
        json.WriteString("because", acknowledgement.Because);
        json.Day("on", acknowledgement.On);
        json.Day("until", acknowledgement.Until);
        json.WriteEndObject();
    }

    private void Location(string pointer)
    {
        var place = subject.PlaceOf(pointer);
        json.WriteStartObject("location");
        json.WriteString("pointer", pointer);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }
}
