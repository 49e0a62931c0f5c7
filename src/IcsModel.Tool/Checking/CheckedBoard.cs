using System.Globalization;
using IcsModel.Documents;
using IcsModel.Organisations;
using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>A board or a system of one file with what the law asked of it.</summary>
/// <param name="File">The file, as named by the caller.</param>
/// <param name="Assessment">The outcome of every rule.</param>
/// <param name="Source">Who named the day.</param>
/// <param name="Map">Where in the file the facts stand.</param>
internal sealed record CheckedBoard(string File, Assessment Assessment, AsAtSource Source, SourceMap Map)
{
    /// <summary>What is said once: of the assessment, and of codes that the register of organisations does not know for the day.</summary>
    internal IEnumerable<string> Notices => Assessment.Notices.Concat(Remarks.Select(remark => $"{remark.Pointer}{Line(remark.Pointer)}: {remark.Message}"));

    private IReadOnlyList<ReferenceRemark> Remarks =>
        Assessment.System is { } system ? OrganisationReferences.Of(system, Assessment.AsAt) : OrganisationReferences.Of(Assessment.Board!, Assessment.AsAt);

    private string Line(string pointer) => Map.TryFind(pointer, out var position) ? string.Create(CultureInfo.InvariantCulture, $" (line {position.Line})") : string.Empty;
}
