using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>A board, a system or a commissioning history with what the law asked of it.</summary>
/// <param name="Files">The files it was read from, as named by the caller; one, or all that tell of one system.</param>
/// <param name="Assessment">The outcome of every rule.</param>
/// <param name="Source">Who named the day.</param>
/// <param name="Map">Where in the files the facts stand.</param>
/// <param name="Notes">What to know about how the files were read.</param>
internal sealed record CheckedBoard(ValueList<string> Files, Assessment Assessment, AsAtSource Source, SourceMap Map, ValueList<string> Notes)
{
    /// <summary>The file, or the first of several.</summary>
    internal string File => Files[0];

    /// <summary>The file that gives the value a pointer names, or the nearest value around it.</summary>
    internal string FileOf(string pointer) => Map.FileOf(pointer) ?? File;
}
