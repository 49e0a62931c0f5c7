using System.Text.Json;
using IcsModel.Rules;

namespace IcsModel.Reporting.Json;

/// <summary>Writes the counts of a run, aggregates left out.</summary>
internal static class SummaryJson
{
    internal static void Write(Utf8JsonWriter json, Report report, FailOn failOn)
    {
        var tally = new Tally();
        foreach (var subject in report.Subjects)
        {
            tally.Add(subject);
        }

        json.WriteStartObject("summary");
        json.WriteNumber("subjects", report.Subjects.Count);
        json.WriteNumber("errors", report.Unread.Count);
        json.WriteString("failOn", failOn.Word());
        json.WriteNumber("exitCode", report.ExitCode(failOn));
        json.WriteNumber("checked", tally.Checked);
        json.WriteNumber("satisfied", tally.Of(Outcome.Satisfied));
        NotSatisfied(json, tally);
        if (report.Acknowledgements.Count > 0)
        {
            json.WriteNumber("explained", tally.Explained);
            json.WriteNumber("acknowledgementRemarks", report.AcknowledgementRemarks.Count);
        }

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
