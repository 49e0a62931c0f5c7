using System.Globalization;
using IcsModel.Documents;
using IcsModel.Organisations;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>Makes subjects of a report out of assessments and the documents they rest on.</summary>
internal static class CheckedSubject
{
    internal static ReportSubject Of(Assessment assessment, AsAtSource source, ReadDocument read)
    {
        var map = read.Document.SourceMap;
        return new(assessment, read.Files[0], pointer => Place(map, pointer, read))
        {
            Title = Wording.Title(assessment),
            Files = read.Files,
            AsAtSource = source,
            Gives = pointer => map.TryFind(pointer, out _),
            IdOf = map.IdOf,
            NoticesOf = () => Notices(assessment, read),
        };
    }

    private static SourcePlace Place(SourceMap map, string pointer, ReadDocument read)
    {
        var position = map.PositionOf(pointer);
        return new(map.FileOf(pointer) ?? read.Files[0], position.Line, position.Column);
    }

    /// <summary>What is said once: of the assessment, of how the files were read, and of codes that the register of organisations does not know for the day.</summary>
    private static ValueList<string> Notices(Assessment assessment, ReadDocument read) =>
        [.. assessment.Notices, .. read.Notes, .. Remarks(assessment).Select(remark => $"{remark.Pointer}{Line(read.Document.SourceMap, remark.Pointer)}: {remark.Message}")];

    private static IReadOnlyList<ReferenceRemark> Remarks(Assessment assessment) =>
        assessment.System is { } system ? OrganisationReferences.Of(system, assessment.AsAt)
        : assessment.Board is { } board ? OrganisationReferences.Of(board, assessment.AsAt)
        : [];

    private static string Line(SourceMap map, string pointer) => map.TryFind(pointer, out var position) ? string.Create(CultureInfo.InvariantCulture, $" (line {position.Line})") : string.Empty;
}
