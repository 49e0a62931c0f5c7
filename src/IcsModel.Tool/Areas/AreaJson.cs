using System.Text.Json;
using IcsModel.Areas;
using IcsModel.Reporting.Json;

namespace IcsModel.Tool.Areas;

/// <summary>Writes what checking and comparing lookups came to for programs.</summary>
internal static class AreaJson
{
    internal static string Write(AreaReport report) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("file", report.File);
            json.WriteString("lsoaColumn", report.Lookup.LsoaColumn);
            json.WriteString("boardColumn", report.Lookup.BodyColumn);
            json.WriteNumber("census", report.Census);
            json.WriteNumber("lines", report.Lookup.Entries.Count);
            json.WriteBoolean("dividesUpEngland", report.Partition.IsPartition);
            Boards(json, report);
            Overlaps(json, report);
            json.Texts("uncovered", Codes(report.Partition.Uncovered));
            json.Texts("outside", Codes(report.Partition.Outside));
            json.WriteStartArray("repeated");
            foreach (var entry in report.Partition.Repeated)
            {
                json.WriteStartObject();
                json.WriteString("lsoa", entry.Lsoa.ToString());
                json.WriteString("board", entry.Body);
                Lines(json, report, entry.Lsoa);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("exitCode", report.ExitCode);
            json.WriteEndObject();
        });

    internal static string Write(string before, string after, ValueList<AreaMove> moves) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("before", before);
            json.WriteString("after", after);
            json.WriteStartArray("moves");
            foreach (var move in moves)
            {
                json.WriteStartObject();
                json.WriteString("from", move.From);
                json.WriteString("to", move.To);
                json.Texts("lsoas", Codes(move.Area));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("exitCode", ExitCode.Passed);
            json.WriteEndObject();
        });

    private static void Boards(Utf8JsonWriter json, AreaReport report)
    {
        json.WriteStartArray("boards");
        foreach (var (board, lsoas) in report.Boards())
        {
            json.WriteStartObject();
            json.WriteString("board", board);
            json.WriteNumber("lsoas", lsoas);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Overlaps(Utf8JsonWriter json, AreaReport report)
    {
        json.WriteStartArray("overlaps");
        foreach (var overlap in report.Partition.Overlaps)
        {
            json.WriteStartObject();
            json.WriteString("lsoa", overlap.Lsoa.ToString());
            json.Texts("boards", overlap.Bodies);
            Lines(json, report, overlap.Lsoa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, AreaReport report, LsoaCode lsoa)
    {
        json.WriteStartArray("lines");
        foreach (var line in report.LinesOf(lsoa))
        {
            json.WriteNumberValue(line);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Codes(Area area) => area.Select(lsoa => lsoa.ToString());
}
