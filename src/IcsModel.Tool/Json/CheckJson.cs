using System.Text.Json;
using IcsModel.Documents;
using IcsModel.Rules;
using IcsModel.Tool.Checking;
using NodaTime;

namespace IcsModel.Tool.Json;

/// <summary>The report of <c>ics check</c> for programs: a stable contract with a version of its own.</summary>
internal static class CheckJson
{
    /// <summary>Raised whenever a member goes or changes its meaning; new members do not raise it.</summary>
    internal const string SchemaVersion = "1";

    internal static string Write(CheckResult result, CheckOptions options) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            json.Day("asAt", CommonDay(result.Boards));
            Catalogue(json, RuleCatalogue.Current);
            Subjects(json, result.Boards);
            Outcomes(json, result.Boards);
            Notices(json, result.Boards);
            Errors(json, result.Errors);
            SummaryJson.Write(json, result, options);
            json.WriteEndObject();
        });

    private static LocalDate? CommonDay(IReadOnlyList<CheckedBoard> boards)
    {
        LocalDate? common = null;
        foreach (var board in boards)
        {
            if (common is { } day && day != board.Assessment.AsAt)
            {
                return null;
            }

            common = board.Assessment.AsAt;
        }

        return common;
    }

    private static void Catalogue(Utf8JsonWriter json, RuleCatalogue catalogue)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("version", catalogue.Version);
        json.WriteString("contentHash", catalogue.ContentHash);
        json.WriteStartObject("lawKnownTo");
        json.Day("statute", catalogue.LawKnownTo.Statute);
        json.Day("policy", catalogue.LawKnownTo.Policy);
        json.Day("bill", catalogue.LawKnownTo.Bill);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Subjects(Utf8JsonWriter json, IReadOnlyList<CheckedBoard> boards)
    {
        json.WriteStartArray("subjects");
        foreach (var board in boards)
        {
            json.WriteStartObject();
            json.WriteString("name", board.Assessment.Subject);
            json.WriteString("kind", board.Assessment.System is null ? "board" : "system");
            json.WriteString("code", (board.Assessment.System?.Board ?? board.Assessment.Board)?.Code);
            json.WriteString("file", board.File);
            json.Texts("files", board.Files);
            json.Day("asAt", board.Assessment.AsAt);
            json.WriteString("asAtSource", CamelCase.Of(board.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Outcomes(Utf8JsonWriter json, IReadOnlyList<CheckedBoard> boards)
    {
        json.WriteStartArray("outcomes");
        for (var i = 0; i < boards.Count; i++)
        {
            var writer = new OutcomeJson(json, boards[i], i);
            foreach (var outcome in boards[i].Assessment.Outcomes)
            {
                json.WriteStartObject();
                writer.Write(outcome);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Notices(Utf8JsonWriter json, IReadOnlyList<CheckedBoard> boards)
    {
        json.WriteStartArray("notices");
        for (var i = 0; i < boards.Count; i++)
        {
            foreach (var notice in boards[i].Notices)
            {
                json.WriteStartObject();
                json.WriteNumber("subjectIndex", i);
                json.WriteString("message", notice);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Why documents could not be read.</summary>
    internal static void Errors(Utf8JsonWriter json, IReadOnlyList<DocumentError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteString("file", error.FileName);
            json.WriteNumber("line", error.Line);
            json.WriteNumber("column", error.Column);
            json.WriteString("pointer", error.Pointer);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
