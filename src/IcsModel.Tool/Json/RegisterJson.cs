using System.Text.Json;
using IcsModel.Law;
using IcsModel.Reporting.Json;

namespace IcsModel.Tool.Json;

/// <summary>Writes the members of one requirement of the law register.</summary>
internal static class RegisterJson
{
    internal static string Write(IEnumerable<RegisterEntry> entries) =>
        JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
        });

    internal static void Write(Utf8JsonWriter json, RegisterEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("status", CamelCase.Of(entry.Status));
        json.WriteString("reason", entry.Reason);
        json.WriteString("title", entry.Title);
        json.WriteString("level", CamelCase.Of(entry.Level));
        json.WriteString("kind", CamelCase.Of(entry.Kind));
        json.WriteString("check", CamelCase.Of(entry.Check));
        json.WriteString("subject", entry.Subject);
        json.WriteString("instrument", entry.Instrument.Title);
        json.WriteString("provision", entry.ProvisionText);
        json.Uri("uri", entry.Uri);
        json.Day("from", entry.From);
        json.Day("to", entry.To);
        json.WriteString("bearer", entry.Bearer);
        json.WriteString("confidence", CamelCase.Of(entry.Confidence));
        json.Texts("sameAs", entry.SameAs);
        json.WriteEndObject();
    }
}
