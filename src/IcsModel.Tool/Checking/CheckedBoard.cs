using System.Globalization;
using IcsModel.Documents;
using IcsModel.Organisations;
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

    /// <summary>What is said once: of the assessment, of how the files were read, and of codes that the register of organisations does not know for the day.</summary>
    internal IEnumerable<string> Notices =>
        Assessment.Notices.Concat(Notes).Concat(Remarks.Select(remark => $"{remark.Pointer}{Line(remark.Pointer)}: {remark.Message}"));

    private IReadOnlyList<ReferenceRemark> Remarks =>
        Assessment.System is { } system ? OrganisationReferences.Of(system, Assessment.AsAt)
        : Assessment.Board is { } board ? OrganisationReferences.Of(board, Assessment.AsAt)
        : [];

    /// <summary>The file that gives the value a pointer names, or the nearest value around it.</summary>
    internal string FileOf(string pointer) => Map.FileOf(pointer) ?? File;

    private string Line(string pointer) => Map.TryFind(pointer, out var position) ? string.Create(CultureInfo.InvariantCulture, $" (line {position.Line})") : string.Empty;
}
