using IcsModel.Reporting;
using IcsModel.Reporting.GitHub;
using IcsModel.Reporting.Html;
using IcsModel.Reporting.JUnit;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Rules;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Checking;

/// <summary>The reports of <c>ics check</c> that the library of reports writes; it is loaded for them alone.</summary>
internal static class CheckReports
{
    internal static string Write(CheckResult result, CheckOptions options)
    {
        var report = new Report(result.Boards.Select(Subject), result.Errors.Select(error => new UnreadFile(new(error.FileName ?? string.Empty, error.Line, error.Column), error.Code, error.Message)));
        return options.Format switch
        {
            ReportFormat.Sarif => SarifReport.Write(report, new() { WithUndetermined = options.ListsAll }),
            ReportFormat.JUnit => JUnitReport.Write(report, Threshold(options.FailOn)),
            ReportFormat.GitHub => GitHubReport.Write(report),
            ReportFormat.Html => HtmlReport.Write(report),
            _ => MarkdownReport.Write(report),
        };
    }

    private static ReportSubject Subject(CheckedBoard board) =>
        new(board.Assessment, board.File, pointer => Place(board, pointer)) { Title = Wording.Title(board.Assessment), Notices = ValueList.From(board.Notices), IdOf = board.Map.IdOf };

    private static SourcePlace Place(CheckedBoard board, string pointer)
    {
        var position = board.Map.PositionOf(pointer);
        return new(board.FileOf(pointer), position.Line, position.Column);
    }

    private static JUnitOptions Threshold(FailOn failOn) =>
        failOn switch
        {
            FailOn.Breach => new(),
            FailOn.Departure => new() { FailFrom = Severity.Departure },
            FailOn.Advisory => new() { FailFrom = Severity.Advisory },
            FailOn.Undetermined => new() { FailFrom = Severity.Advisory, FailUndetermined = true },
            _ => new() { FailFrom = null },
        };
}
