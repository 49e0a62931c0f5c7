using System.Globalization;

namespace IcsModel.Documents.Sources;

/// <summary>A value as it stands in the text: its kind, its characters, its place and what it holds.</summary>
internal sealed class SourceNode(SourceKind kind, string? text, SourcePosition start)
{
    private static readonly List<SourceNode> None = [];
    private List<SourceNode>? children;

    internal SourceKind Kind => kind;

    /// <summary>The text, the digits of the number, or <c>true</c> or <c>false</c>.</summary>
    internal string Text => text ?? "";

    internal SourcePosition Start => start;

    internal SourceNode? Parent { get; private set; }

    /// <summary>The name of the member, or null for an item of a list.</summary>
    internal string? Name { get; private set; }

    internal SourcePosition NameStart { get; private set; }

    internal int Index { get; private set; }

    internal IReadOnlyList<SourceNode> Children => children ?? None;

    /// <summary>The names of the members while the object is being read, if they are too many to look through.</summary>
    internal HashSet<string>? Names { get; set; }

    /// <summary>The file it was read from, where several were put together; else null.</summary>
    internal string? File { get; init; }

    /// <summary>Whether the text of this number may stand for a text, as a plain scalar of YAML may.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>The JSON Pointer, with one spelling for the items of both spellings of a list.</summary>
    internal string Pointer =>
        Parent is null ? ""
        : Name is null ? Parent.Pointer + "/" + Index.ToString(CultureInfo.InvariantCulture)
        : IsItems ? Parent.Pointer
        : Parent.Pointer + "/" + PointerPath.Escape(Name);

    /// <summary>Whether this is the long spelling of a list: the items beside what is said of their completeness.</summary>
    /// <remarks>A meeting, which is itself the item of a list, and the handbook have a member of that name of their own.</remarks>
    internal bool HoldsItems => kind == SourceKind.Object && Name is not null and not "handbook";

    /// <summary>What an object or a word calls itself; null where it does not.</summary>
    internal string? OwnName =>
        kind is SourceKind.Text or SourceKind.Number ? Text : TextOf("id") ?? TextOf("code") ?? TextOf("name") ?? TextOf("title");

    private bool IsItems => kind == SourceKind.List && Name is "items" && Parent!.HoldsItems;

    internal SourceNode? Find(string name)
    {
        foreach (var child in children ?? None)
        {
            if (string.Equals(child.Name, name, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return null;
    }

    private string? TextOf(string name) => Find(name) is { Kind: SourceKind.Text or SourceKind.Number } value ? value.Text : null;

    internal void Join(SourceNode parent, string? name, SourcePosition nameStart)
    {
        (Parent, Name, NameStart) = (parent, name, nameStart);
        Index = parent.Children.Count;
    }

    internal void Add(SourceNode child) => (children ??= []).Add(child);

    internal bool HasSameTextAs(SourceNode other)
    {
        if ((Kind, Start, Children.Count) != (other.Kind, other.Start, other.Children.Count)
            || !string.Equals(Text, other.Text, StringComparison.Ordinal)
            || !string.Equals(Name, other.Name, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < Children.Count; i++)
        {
            if (!Children[i].HasSameTextAs(other.Children[i]))
            {
                return false;
            }
        }

        return true;
    }
}
