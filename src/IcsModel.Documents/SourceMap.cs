using IcsModel.Documents.Sources;

namespace IcsModel.Documents;

/// <summary>Finds the place in the text of a document that a JSON Pointer means.</summary>
/// <remarks>
/// <para>
/// Pointers start at the document: <c>/board/members/3/appointment/approvals</c>, <c>/constitution/seats/0</c>. An item of a list has one
/// pointer whether the list is a plain array or an object with <c>complete</c> and <c>items</c>; <c>/board/members/3</c> and
/// <c>/board/members/items/3</c> mean the same. The end of a period is found under <c>to</c> also where the text gives <c>lastDay</c>.
/// </para>
/// <para>Immutable. Two maps are equal when they are of the same text or of texts that differ only in comments and in blanks after the last value of a line.</para>
/// </remarks>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly SourceNode root;
    private readonly string? file;

    internal SourceMap(SourceNode root, string? file) => (this.root, this.file) = (root, file);

    internal SourceNode Root => root;

    /// <summary>
    /// Where the value begins that the pointer names; if the document does not give that value, where the nearest value around it begins.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public SourcePosition PositionOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        TryFind(pointer, out var position);
        return position;
    }

    /// <summary>Whether the document gives the value that the pointer names; where it begins, or else the nearest value around it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public bool TryFind(string pointer, out SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        var found = PointerPath.Follow(root, pointer, out var node);
        position = node.Start;
        return found;
    }

    /// <summary>
    /// What the entry a pointer names calls itself: its id, else its code, its name or its title, or a word its own text; null where the document does not give that entry or it
    /// has none of these.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string? IdOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return PointerPath.Follow(root, pointer, out var node) ? node.OwnName : null;
    }

    /// <summary>
    /// The file that gives the value the pointer names, or the nearest value around it; null for a text without a file, and for what no single file of those put together gives.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string? FileOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        PointerPath.Follow(root, pointer, out var node);
        return node.File ?? file;
    }

    /// <summary>Whether the other map knows the same values at the same places.</summary>
    public bool Equals(SourceMap? other) => other is not null && root.HasSameTextAs(other.root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(root.Start, root.Children.Count);
}
