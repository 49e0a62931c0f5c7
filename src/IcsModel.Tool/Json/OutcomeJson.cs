using System.Text.Json;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Json;

/// <summary>Writes the members of one outcome.</summary>
internal sealed class OutcomeJson(Utf8JsonWriter json, CheckedBoard board, int subjectIndex)
{
    internal void Write(RuleOutcome outcome)
    {
        var definition = outcome.Rule.Definition;
        json.WriteString("ruleId", outcome.RuleId.Value);
        json.WriteString("subject", board.Assessment.Subject);
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
        Findings(outcome);
    }

    private void Citation(Citation citation)
    {
        json.WriteStartObject("citation");
        json.WriteString("text", citation.Text);
        json.Uri("uri", citation.UriOn(board.Assessment.AsAt));
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Location(string pointer)
    {
        var position = board.Map.PositionOf(pointer);
        json.WriteStartObject("location");
        json.WriteString("pointer", pointer);
        json.WriteString("file", board.FileOf(pointer));
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
