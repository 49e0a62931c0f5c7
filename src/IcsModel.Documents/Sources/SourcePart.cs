using System.Globalization;

namespace IcsModel.Documents.Sources;

/// <summary>A value of one of several documents that are put together.</summary>
/// <param name="Node">The value.</param>
/// <param name="File">The file of the document, or null for a text without one.</param>
internal sealed record SourcePart(SourceNode Node, string? File)
{
    /// <summary>The items of a list in either spelling; null for what is no list.</summary>
    internal IReadOnlyList<SourceNode>? Items => ItemsOf(Node);

    /// <summary>Whether the list is stated complete, as it stands in the text; null where nothing is said.</summary>
    internal SourceNode? Complete => Node.Kind == SourceKind.Object && Node.Find("complete") is { Kind: not SourceKind.Null } complete ? complete : null;

    internal bool IsComplete => Complete is { Text: "true" };

    /// <summary>Where it stands, as <c>file:line:column</c>.</summary>
    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "" : File + ":")}{Node.Start.Line}:{Node.Start.Column}");

    /// <summary>A value that this one holds.</summary>
    internal SourcePart Inner(SourceNode node) => new(node, File);

    /// <summary>A node without children that stands where this value does.</summary>
    internal SourceNode Beginning(SourceKind kind, SourceNode? parent, string? name = null)
    {
        var node = new SourceNode(kind, Node.Kind == kind ? Node.Text : null, Node.Start) { IsPlain = Node.IsPlain, File = parent is null ? null : File };
        if (parent is not null)
        {
            node.Join(parent, name ?? Node.Name, Node.NameStart);
            parent.Add(node);
        }

        return node;
    }

    /// <summary>The value with all it holds as a child of another; the tree it is from stays as it is.</summary>
    internal void CopyInto(SourceNode parent)
    {
        var copy = Beginning(Node.Kind, parent);
        foreach (var child in Node.Children)
        {
            Inner(child).CopyInto(copy);
        }
    }

    /// <summary>What tells an item from the others of its list: its id, or a word itself; null for any other item.</summary>
    internal static string? KeyOf(SourceNode item) =>
        item.Kind switch
        {
            SourceKind.Object => item.Find("id") is { Kind: SourceKind.Text or SourceKind.Number } id ? id.Text : null,
            SourceKind.Text or SourceKind.Number => item.Text,
            _ => null,
        };

    /// <summary>Whether two values say the same, whatever the order of members and the spelling of lists.</summary>
    internal static bool AreAlike(SourceNode one, SourceNode other)
    {
        if (ItemsOf(one) is { } items && ItemsOf(other) is { } others)
        {
            return AreAlike(items, others) && string.Equals(one.Find("complete")?.Text, other.Find("complete")?.Text, StringComparison.Ordinal);
        }

        return one.Kind == SourceKind.Object && other.Kind == SourceKind.Object
            ? one.Children.Count == other.Children.Count && one.Children.All(member => other.Find(member.Name!) is { } same && AreAlike(member, same))
            : one.Kind == other.Kind && string.Equals(one.Text, other.Text, StringComparison.Ordinal);
    }

    /// <summary>Whether two lists hold the same items in the same order.</summary>
    internal static bool AreAlike(IReadOnlyList<SourceNode> items, IReadOnlyList<SourceNode> others) =>
        items.Count == others.Count && items.Zip(others).All(pair => AreAlike(pair.First, pair.Second));

    private static IReadOnlyList<SourceNode>? ItemsOf(SourceNode node) =>
        node.Kind == SourceKind.List ? node.Children
        : node is { HoldsItems: true, Children.Count: > 0 } && node.Children.All(member => member.Name is "complete" or "items") ? node.Find("items")?.Children ?? []
        : null;
}
