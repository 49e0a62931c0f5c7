using System.Text.Json;
using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>The parts that the schema is put together from.</summary>
internal static class Parts
{
    internal static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    internal static JsonObject OrNull(JsonObject value) => new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };

    internal static JsonObject Nullable(string kind)
    {
        var value = new JsonObject { ["type"] = new JsonArray(kind, "null") };
        if (kind is "integer")
        {
            (value["minimum"], value["maximum"]) = (int.MinValue, int.MaxValue);
        }

        return value;
    }

    /// <summary>The kind in JSON of a single value, or null for what needs a definition.</summary>
    internal static string? Plain(Type type) =>
        type == typeof(string) ? "string"
        : type == typeof(bool) ? "boolean"
        : type == typeof(int) ? "integer"
        : null;

    internal static string NameOf(Type type) => Plain(type) is "string" ? "text" : JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    internal static string OneEnd(string end) => end is "to" ? "oneEnd" : "oneEndOfBody";

    /// <summary>Both spellings of a list.</summary>
    internal static JsonObject List(Func<JsonObject> item) =>
        new()
        {
            ["type"] = new JsonArray("array", "object", "null"),
            ["items"] = item(),
            ["properties"] = new JsonObject
            {
                ["complete"] = Ref("complete"),
                ["items"] = new JsonObject { ["description"] = "What is known to be in the list.", ["type"] = new JsonArray("array", "null"), ["items"] = item() },
            },
            ["additionalProperties"] = false,
            ["allOf"] = new JsonArray(Ref("completeList")),
        };

    internal static JsonObject Words(Type type)
    {
        var words = Enum.GetValues(type).Cast<Enum>().ToArray();
        var meanings = words.Select(word => $"\n- {DocumentNames.Of(word)}: {ModelComments.Of(word)}");
        return new()
        {
            ["title"] = ModelComments.Words(type.Name),
            ["description"] = ModelComments.Of(type) + string.Concat(meanings),
            ["type"] = "string",
            ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(DocumentNames.Of(word)))]),
        };
    }

    /// <summary>An actor by its word, or as exactly one of an office, a body and a panel.</summary>
    internal static JsonObject Actor()
    {
        string[] words = [.. DocumentNames.ActingBodies, .. Enum.GetValues<Office>().Select(office => DocumentNames.Of(office))];
        var name = new JsonObject { ["description"] = "The name of a panel.", ["type"] = new JsonArray("string", "null"), ["pattern"] = "\\S" };
        return new()
        {
            ["title"] = "Actor",
            ["description"] = ModelComments.Of(typeof(Actor)) + " One word, or an object with exactly one of office, body and panel.",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) },
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        ["office"] = Described("The office, of this board unless of names another.", OrNull(Ref("office"))),
                        ["of"] = Described("The board whose office it is.", OrNull(Ref("body"))),
                        ["body"] = Described("The body that acts.", OrNull(Ref("body"))),
                        ["panel"] = name,
                    },
                    ["additionalProperties"] = false,
                    ["oneOf"] = new JsonArray(Given("office"), Given("body"), Given("panel")),
                    ["if"] = Given("of"),
                    ["then"] = Given("office"),
                }),
        };
    }

    /// <summary>What several definitions share.</summary>
    internal static void AddCommon(IDictionary<string, JsonNode> definitions)
    {
        definitions["day"] = new JsonObject
        {
            ["title"] = "Day",
            ["type"] = new JsonArray("string", "null"),
            ["format"] = "date",
            ["pattern"] = "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        };
        definitions["complete"] = Described("Whether the list names everything there is. Only a complete list shows that somebody or something is absent.", Nullable("boolean"));
        definitions["completeList"] = new JsonObject
        {
            ["$comment"] = "An empty items beside complete would say that there are none.",
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["complete"] = new JsonObject { ["const"] = true } },
                ["required"] = new JsonArray("complete"),
            },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["items"] = NotNull() } },
        };
        foreach (var end in (string[])["to", "abolishedOn"])
        {
            definitions[OneEnd(end)] = new JsonObject
            {
                ["$comment"] = $"The end of a period is given once, as {end} or as lastDay.",
                ["not"] = new JsonObject
                {
                    ["properties"] = new JsonObject { [end] = NotNull(), ["lastDay"] = NotNull() },
                    ["required"] = new JsonArray(end, "lastDay"),
                },
            };
        }
    }

    private static JsonObject Described(string description, JsonObject value)
    {
        value.Insert(0, "description", description);
        return value;
    }

    private static JsonObject Given(string name) =>
        new() { ["properties"] = new JsonObject { [name] = NotNull() }, ["required"] = new JsonArray(name) };

    private static JsonObject NotNull() => new() { ["not"] = new JsonObject { ["type"] = "null" } };
}
