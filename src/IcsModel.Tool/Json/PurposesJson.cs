using System.Text.Json;
using IcsModel.Documents;
using IcsModel.Purposes;
using IcsModel.Reporting.Json;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Json;

/// <summary>Writes the matrix of objectives and core purposes for programs; null stands for what is not known.</summary>
internal static class PurposesJson
{
    internal static string Write(IReadOnlyList<SystemPurposes> systems, IReadOnlyList<DocumentError> errors, int exitCode) =>
        JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonReport.SchemaVersion);
            json.WriteStartArray("purposes");
            foreach (var purpose in CorePurposes.All)
            {
                json.WriteStartObject();
                json.WriteString("purpose", CamelCase.Of(purpose));
                json.WriteString("name", CorePurposes.NameOf(purpose));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("systems");
            foreach (var system in systems)
            {
                json.WriteStartObject();
                Write(json, system);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonReport.Errors(json, UnreadFiles.Of(errors));
            json.WriteNumber("exitCode", exitCode);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, SystemPurposes system)
    {
        json.WriteString("name", system.System.Name);
        json.WriteString("code", system.System.Board?.Code);
        json.Texts("files", system.Read.Files);
        json.Day("asAt", system.AsAt);
        json.WriteString("asAtSource", CamelCase.Of(system.Source));
        json.WriteStartArray("documents");
        foreach (var document in system.Documents)
        {
            json.WriteStartObject();
            Write(json, system.Read, document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadDocument read, DocumentPurposes document)
    {
        var (map, coverage) = (read.Document.SourceMap, document.Coverage);
        json.WriteString("kind", document.IsStrategy ? "integratedCareStrategy" : document.Plan is { } plan ? CamelCase.Of(plan) : null);
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.Truth("current", document.IsCurrent);
        json.WriteStartObject("location");
        json.WriteString("pointer", document.Pointer);
        json.WriteString("file", map.FileOf(document.Pointer) ?? read.Files[0]);
        json.WriteNumber("line", map.PositionOf(document.Pointer).Line);
        json.WriteNumber("column", map.PositionOf(document.Pointer).Column);
        json.WriteEndObject();
        json.WriteBoolean("objectivesComplete", coverage.IsComplete);
        json.WriteStartArray("objectives");
        foreach (var row in coverage.Rows)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Objective.Id);
            json.WriteString("title", row.Objective.Title);
            Purposes(json, "serves", row.IsServing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Purposes(json, "served", coverage.IsServed);
    }

    private static void Purposes(Utf8JsonWriter json, string name, Func<CorePurpose, bool?> answer)
    {
        json.WriteStartObject(name);
        foreach (var purpose in CorePurposes.All)
        {
            json.Truth(CamelCase.Of(purpose), answer(purpose));
        }

        json.WriteEndObject();
    }
}
