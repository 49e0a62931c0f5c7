using System.Globalization;

namespace IcsModel.Documents.Sources;

/// <summary>Follows JSON Pointers (RFC 6901) through the values of a text.</summary>
internal static class PointerPath
{
    internal static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Whether the whole pointer could be followed; <paramref name="node"/> is the last value on the way.</summary>
    internal static bool Follow(SourceNode root, string pointer, out SourceNode node)
    {
        node = root;
        if (pointer.Length == 0)
        {
            return true;
        }

        if (pointer[0] != '/')
        {
            return false;
        }

        foreach (var segment in pointer[1..].Split('/'))
        {
            if (Step(node, Unescape(segment)) is not { } next)
            {
                return false;
            }

            node = next;
        }

        return true;
    }

    private static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static SourceNode? Step(SourceNode node, string segment) =>
        node.Kind switch
        {
            SourceKind.Object => node.Find(segment) ?? Alias(node, segment),
            SourceKind.List when segment is "items" => node,
            SourceKind.List => Item(node, segment),
            _ => null,
        };

    private static SourceNode? Alias(SourceNode node, string segment) =>
        segment is "to" or "abolishedOn" ? node.Find("lastDay")
        : node.HoldsItems && node.Find("items") is { Kind: SourceKind.List } items ? Item(items, segment)
        : null;

    private static SourceNode? Item(SourceNode list, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Children.Count
            ? list.Children[index]
            : null;
}
