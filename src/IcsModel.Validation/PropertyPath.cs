using System.Text;

namespace IcsModel.Validation;

/// <summary>Writes places in a governance document the way FluentValidation names properties of a board.</summary>
internal static class PropertyPath
{
    /// <summary>The property that a JSON Pointer leads to: <c>/board/members/3/from</c> is <c>Members[3].From</c>; empty for the board itself.</summary>
    internal static string Of(string pointer)
    {
        var path = new StringBuilder(pointer.Length);
        var rest = pointer.AsSpan();
        if (rest is "/board" || rest.StartsWith("/board/", StringComparison.Ordinal))
        {
            rest = rest["/board".Length..];
        }

        foreach (var segment in rest.Split('/'))
        {
            Append(path, rest[segment]);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty)
        {
            return;
        }

        if (char.IsAsciiDigit(segment[0]))
        {
            path.Append('[').Append(segment).Append(']');
            return;
        }

        if (path.Length > 0)
        {
            path.Append('.');
        }

        path.Append(char.ToUpperInvariant(segment[0])).Append(segment[1..]);
    }
}
