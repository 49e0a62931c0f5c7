using System.Text;
using IcsModel.Commissioning;

namespace IcsModel.Validation;

/// <summary>Writes places in a governance document the way FluentValidation names properties of the subject judged.</summary>
internal static class PropertyPath
{
    /// <summary>The section of a document that is a list of another name in a commissioning history.</summary>
    private const string GroupsInDocuments = "ccgs";

    /// <summary>The property that a JSON Pointer leads to: <c>/board/members/3/from</c> is <c>Members[3].From</c> of a subject at <c>/board</c>; empty for the subject itself.</summary>
    /// <param name="pointer">The pointer; one that does not lead below the root is taken from the subject on.</param>
    /// <param name="root">Where the subject stands; empty for the document itself.</param>
    internal static string Of(string pointer, string root)
    {
        var path = new StringBuilder(pointer.Length);
        var rest = pointer.AsSpan();
        if (rest.StartsWith(root, StringComparison.Ordinal) && (rest.Length == root.Length || rest[root.Length] == '/'))
        {
            rest = rest[root.Length..];
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

        if (segment is GroupsInDocuments)
        {
            path.Append(nameof(CommissioningHistory.Groups));
            return;
        }

        path.Append(char.ToUpperInvariant(segment[0])).Append(segment[1..]);
    }
}
