using System.Text.Json;
using IcsModel.Rules;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Json;

/// <summary>Writes the counts of a run, aggregates left out.</summary>
internal static class SummaryJson
{
    internal static void Write(Utf8JsonWriter json, CheckResult result, CheckOptions options)
    {
        var tally = new Tally();
        foreach (var board in result.Boards)
        {
            tally.Add(board.Assessment);
        }

        json.WriteStartObject("summary");
        json.WriteNumber("subjects", result.Boards.Count);
        json.WriteNumber("errors", result.Errors.Count);
        json.WriteString("failOn", options.FailOn.Word());
        json.WriteNumber("exitCode", result.ExitCode(options.FailOn));
        json.WriteNumber("checked", tally.Checked);
        json.WriteNumber("satisfied", tally.Of(Outcome.Satisfied));
        NotSatisfied(json, tally);
        Undetermined(json, tally);
        json.WriteNumber("notApplicable", tally.Of(Outcome.NotApplicable));
        json.WriteNumber("notInForce", tally.Of(Outcome.NotInForce));
        json.WriteEndObject();
    }

    private static void NotSatisfied(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("notSatisfied");
        json.WriteNumber("total", tally.Of(Outcome.NotSatisfied));
        for (var severity = Severity.Inconsistency; severity >= Severity.Note; severity--)
        {
            json.WriteNumber(CamelCase.Of(severity), tally.Of(severity));
        }

        json.WriteEndObject();
    }

    private static void Undetermined(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("undetermined");
        json.WriteNumber("total", tally.Of(Outcome.Undetermined));
        for (var kind = MissingKind.Fact; kind <= MissingKind.Judgement; kind++)
        {
            json.WriteNumber(CamelCase.Of(kind), tally.Of(kind));
        }

        json.WriteEndObject();
    }
}
