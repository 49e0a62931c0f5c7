using System.Text.Json;
using IcsModel.Reporting;
using IcsModel.Reporting.Json;
using IcsModel.Rules;

namespace IcsModel.Tool.Json;

/// <summary>A rule for programs, and how it decided on a board where one is given.</summary>
internal static class ExplainJson
{
    internal static string Write(Rule rule, ReportSubject? board) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonReport.SchemaVersion);
            RuleJson.Write(json, rule.Definition);
            if (board is not null && rule.Definition.Evaluates)
            {
                Decided(json, board, board.Assessment[rule.Id]);
            }

            json.WriteEndObject();
        });

    private static void Decided(Utf8JsonWriter json, ReportSubject board, RuleOutcome outcome)
    {
        json.WriteStartObject("decided");
        json.WriteString("file", board.File);
        json.Day("asAt", board.Assessment.AsAt);
        new OutcomeJson(json, board, subjectIndex: 0).Write(outcome);
        json.Texts("factsSeen", outcome.FactsSeen);
        json.WriteEndObject();
    }
}
