using System.Runtime.InteropServices;

namespace IcsModel.Reporting;

/// <summary>A place in a file that facts were read from.</summary>
/// <param name="File">The file, as the reader of the report should see it: best relative to the root of the repository that holds it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 characters.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourcePlace(string File, int Line, int Column);
