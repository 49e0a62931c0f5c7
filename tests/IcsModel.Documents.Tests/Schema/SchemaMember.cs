using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>A member that the schema knows, with a way to make a document that holds little else.</summary>
/// <param name="Path">The names from the document to it, those of lists with <c>[]</c>.</param>
/// <param name="Definition">What its value has to keep to.</param>
internal sealed record SchemaMember(string Path, JsonObject Definition)
{
    /// <summary>Every member of every definition once, by a shortest way to it.</summary>
    internal static IReadOnlyList<SchemaMember> All { get; } = [.. Find()];

    internal static SchemaMember Named(string path) => All.Single(member => string.Equals(member.Path, path, StringComparison.Ordinal));

    /// <summary>A document with the value at the place of the member.</summary>
    internal string Document(JsonNode? value) => Nest(Path, value).ToJsonString();

    /// <summary>A document with the member and one beside it that nothing knows.</summary>
    internal string DocumentWithUnknownSibling()
    {
        var name = Path.Split('.')[^1];
        var path = Path[..^name.Length] + "nobodyKnowsThis";
        return Nest(path, 1).ToJsonString();
    }

    private static JsonNode Nest(string path, JsonNode? value) =>
        path.Split('.').Reverse().Aggregate(value, (held, name) => name.EndsWith("[]", StringComparison.Ordinal)
            ? new JsonObject { [name[..^2]] = new JsonArray(held) }
            : new JsonObject { [name] = held })!;

    private static IEnumerable<SchemaMember> Find()
    {
        var seen = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<(string Path, JsonObject Definition)>([(string.Empty, SchemaText.Root)]);
        while (queue.TryDequeue(out var holder))
        {
            var definition = SchemaText.AsObject(holder.Definition);
            if (definition["properties"] is not JsonObject properties || !seen.Add(definition))
            {
                continue;
            }

            foreach (var (name, schema) in properties)
            {
                var member = SchemaText.Resolve(schema!.AsObject());
                yield return new(holder.Path + name, member);
                queue.Enqueue(SchemaText.IsList(member)
                    ? ($"{holder.Path}{name}[].", SchemaText.ItemOf(member))
                    : ($"{holder.Path}{name}.", member));
            }
        }
    }
}
