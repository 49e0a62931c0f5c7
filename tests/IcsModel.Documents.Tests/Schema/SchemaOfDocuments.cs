using System.Reflection;
using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>The JSON Schema of governance documents, made from the model and what its documentation says.</summary>
/// <remarks>What is null in a document is not known, so every member may be null; items of lists may not.</remarks>
internal sealed class SchemaOfDocuments
{
    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    internal static JsonObject Create() => new SchemaOfDocuments().Root();

    private JsonObject Root()
    {
        var members = new JsonObject
        {
            ["$schema"] = Member("Where this schema is; for editors.", Parts.Nullable("string")),
            ["statedOn"] = Member("The day everything in the document is stated on. Undated facts hold on this day and on no other.", Parts.Ref("day")),
        };
        foreach (var (subject, section, _, _) in DocumentNames.Subjects)
        {
            members[section] = Member(ModelComments.Of(subject), Parts.OrNull(Parts.Ref(Define(subject))));
            Add(members, DocumentNames.BesideSection(subject));
        }

        Parts.AddCommon(definitions);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:icsmodel:governance-document:1",
            ["title"] = "Governance document",
            ["description"] = "The facts of an integrated care board, an integrated care system or a commissioning history, as IcsModel and the ics command read them. "
                + "Whatever is left out or null is not known.",
            ["type"] = "object",
            ["properties"] = members,
            ["additionalProperties"] = false,
            ["$defs"] = new JsonObject(definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))),
        };
    }

    private void Add(JsonObject members, IEnumerable<PropertyInfo> properties)
    {
        foreach (var property in properties)
        {
            members[DocumentNames.Of(property)] = Member(ModelComments.Of(property), ValueOf(property.PropertyType));
        }
    }

    private static JsonObject Member(string description, JsonObject value)
    {
        value.Insert(0, "description", description);
        return value;
    }

    private JsonObject ValueOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(LocalDate) ? Parts.Ref("day")
            : Parts.Plain(type) is { } plain ? Parts.Nullable(plain)
            : type.IsGenericType ? Parts.Ref(DefineList(type.GetGenericArguments()[0]))
            : Parts.OrNull(Parts.Ref(Define(type)));
    }

    private string DefineList(Type item)
    {
        var name = Parts.NameOf(item) + "List";
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = Parts.List(() => Parts.Plain(item) is { } plain ? new() { ["type"] = plain } : Parts.Ref(Define(item)));
        }

        return name;
    }

    private string Define(Type type)
    {
        var name = Parts.NameOf(type);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = type.IsEnum ? Parts.Words(type) : new JsonObject();
            if (type == typeof(Actor))
            {
                Define(typeof(Body));
                Define(typeof(Office));
                definitions[name] = Parts.Actor();
            }
            else if (!type.IsEnum)
            {
                definitions[name] = Record(type);
            }
        }

        return name;
    }

    private JsonObject Record(Type type)
    {
        var members = new JsonObject();
        Add(members, DocumentNames.InSection(type));
        var end = DocumentNames.EndOf(type);
        if (end is not null)
        {
            members.Insert(members.IndexOf(end) + 1, "lastDay", Member($"The last day, in place of {end}, the first day after.", Parts.Ref("day")));
        }

        var isShort = DocumentNames.ShortForms.TryGetValue(type, out var shortForm);
        var record = new JsonObject
        {
            ["title"] = ModelComments.Words(type.Name),
            ["description"] = ModelComments.Of(type),
            ["type"] = isShort ? new JsonArray(shortForm, "object") : "object",
            ["properties"] = members,
            ["additionalProperties"] = false,
        };
        if (end is not null)
        {
            record["allOf"] = new JsonArray(Parts.Ref(Parts.OneEnd(end)));
        }

        return record;
    }
}
