using System.Runtime.InteropServices;

namespace IcsModel.Documents;

/// <summary>A place in the text of a document.</summary>
/// <param name="Line">The line, counted from 1; lines end with a line feed, alone or after a carriage return.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 characters as most editors do; a byte order mark is not counted.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The first character of a text.</summary>
    public static SourcePosition Start { get; } = new(1, 1);
}
