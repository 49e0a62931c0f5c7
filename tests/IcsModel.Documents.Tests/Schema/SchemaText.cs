using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>Looks things up in the schema that the library gives away.</summary>
internal static class SchemaText
{
    internal static JsonObject Root { get; } = JsonNode.Parse(GovernanceSchema.Json)!.AsObject();

    /// <summary>The definition that a value has to keep to: what a reference names, and of two choices the one that is not null.</summary>
    internal static JsonObject Resolve(JsonObject schema) =>
        schema["$ref"] is { } reference ? Resolve(Root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject())
        : schema["anyOf"]?[1]!["type"] is JsonValue kind && kind.GetValue<string>() is "null" ? Resolve(schema["anyOf"]![0]!.AsObject())
        : schema;

    /// <summary>The form of an actor that is an object; any other definition as it is.</summary>
    internal static JsonObject AsObject(JsonObject definition) => definition["anyOf"]?[1]!.AsObject() ?? definition;

    internal static bool IsList(JsonObject definition) => definition["items"] is not null;

    internal static JsonObject ItemOf(JsonObject list) => Resolve(list["items"]!.AsObject());

    internal static bool Allows(JsonObject definition, string kind) =>
        definition["type"] switch
        {
            JsonArray kinds => kinds.Any(each => string.Equals(each!.GetValue<string>(), kind, StringComparison.Ordinal)),
            JsonValue only => string.Equals(only.GetValue<string>(), kind, StringComparison.Ordinal),
            _ => kind is "string" or "object",
        };

    internal static string[] Words(JsonObject definition) =>
        (definition["enum"] ?? definition["anyOf"]?[0]!["enum"])?.AsArray().Select(word => word!.GetValue<string>()).ToArray() ?? [];
}
