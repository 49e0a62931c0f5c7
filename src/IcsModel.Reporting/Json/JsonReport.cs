using System.Text.Json;
using IcsModel.Rules;

namespace IcsModel.Reporting.Json;

/// <summary>Writes a report for programs: a stable contract with a version of its own.</summary>
/// <remarks>
/// Texts of documents are kept whole: characters that a terminal would obey or that turn the direction of writing are escaped. Members about acknowledgements are
/// written only where there are some.
/// </remarks>
public static class JsonReport
{
    /// <summary>The version of the contract, raised whenever a member goes or changes its meaning; new members do not raise it.</summary>
    public const string SchemaVersion = "1";

    /// <summary>The report as JSON text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            json.Day("asAt", report.CommonDay);
            Catalogue(json, RuleCatalogue.Current);
            Subjects(json, report.Subjects);
            Outcomes(json, report.Subjects);
            Notices(json, report.Subjects);
            if (report.Acknowledgements.Count > 0)
            {
                Remarks(json, report.AcknowledgementRemarks);
            }

            Errors(json, report.Unread);
            SummaryJson.Write(json, report, (options ?? new()).FailOn);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes the report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report, options));
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

    private static void Subjects(Utf8JsonWriter json, ValueList<ReportSubject> subjects)
    {
        json.WriteStartArray("subjects");
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("name", subject.Assessment.Subject);
            json.WriteString("kind", Kind(subject.Assessment));
            json.WriteString("code", (subject.Assessment.System?.Board ?? subject.Assessment.Board)?.Code);
            json.WriteString("file", subject.File);
            json.Texts("files", subject.Files);
            json.Day("asAt", subject.Assessment.AsAt);
            json.WriteString("asAtSource", subject.AsAtSource is { } source ? CamelCase.Of(source) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kind(Assessment assessment) =>
        assessment.System is not null ? "system"
        : assessment.Commissioning is not null ? "commissioningHistory"
        : assessment.Map is not null ? "commissioningMap"
        : "board";

    private static void Outcomes(Utf8JsonWriter json, ValueList<ReportSubject> subjects)
    {
        json.WriteStartArray("outcomes");
        for (var i = 0; i < subjects.Count; i++)
        {
            var writer = new OutcomeJson(json, subjects[i], i);
            foreach (var outcome in subjects[i].Assessment.Outcomes)
            {
                json.WriteStartObject();
                writer.Write(outcome);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Notices(Utf8JsonWriter json, ValueList<ReportSubject> subjects)
    {
        json.WriteStartArray("notices");
        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var notice in subjects[i].Notices)
            {
                json.WriteStartObject();
                json.WriteNumber("subjectIndex", i);
                json.WriteString("message", notice);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Remarks(Utf8JsonWriter json, ValueList<AcknowledgementRemark> remarks)
    {
        json.WriteStartArray("acknowledgementRemarks");
        foreach (var remark in remarks)
        {
            var entry = remark.Entry;
            json.WriteStartObject();
            json.WriteString("code", remark.Code);
            json.WriteString("ruleId", entry.Acknowledgement.RuleId.Value);
            json.WriteString("subject", entry.Acknowledgement.Subject);
            json.WriteString("memberId", entry.Acknowledgement.MemberId);
            json.WriteString("severity", CamelCase.Of(AcknowledgementRemark.Severity));
            json.WriteString("message", remark.Message);
            json.WriteString("file", entry.Place.File);
            json.WriteNumber("line", entry.Place.Line);
            json.WriteNumber("column", entry.Place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Why documents could not be read.</summary>
    internal static void Errors(Utf8JsonWriter json, IEnumerable<UnreadFile> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code", error.Code);
            json.WriteString("file", error.Place.File.Length == 0 ? null : error.Place.File);
            json.WriteNumber("line", error.Place.Line);
            json.WriteNumber("column", error.Place.Column);
            json.WriteString("pointer", error.Pointer);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
