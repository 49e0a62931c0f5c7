using System.Text.Json;
using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>Whether a document without nulls, as the writer leaves them out, keeps to the schema as far as names, kinds and words go.</summary>
internal static class SchemaKeeping
{
    internal static void ShouldKeepToSchema(string json) => Hold(JsonNode.Parse(json), SchemaText.Root, "");

    private static void Hold(JsonNode? value, JsonObject schema, string pointer)
    {
        var definition = SchemaText.Resolve(schema);
        SchemaText.Allows(definition, KindOf(value)).ShouldBeTrue($"{pointer}: {KindOf(value)}");
        switch (value)
        {
            case JsonObject members:
                Hold(members, SchemaText.AsObject(definition), pointer);
                break;
            case JsonArray items:
                items.ToList().ForEach(item => Hold(item, definition["items"]!.AsObject(), pointer + "/-"));
                break;
            case not null when SchemaText.Words(definition) is { Length: > 0 } words:
                words.Contains(value.GetValue<string>(), StringComparer.Ordinal).ShouldBeTrue(pointer);
                break;
        }
    }

    private static void Hold(JsonObject members, JsonObject definition, string pointer)
    {
        foreach (var (name, value) in members)
        {
            var schema = definition["properties"]![name];
            schema.ShouldNotBeNull($"{pointer}/{name} is not known");
            Hold(value, schema.AsObject(), $"{pointer}/{name}");
        }
    }

    private static string KindOf(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => "integer",
            { } kind => kind.ToString().ToLowerInvariant(),
        };
}
