using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Reporting.GitHub;
using IcsModel.Reporting.Html;
using IcsModel.Reporting.JUnit;
using IcsModel.Reporting.Json;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Reporting.Text;
using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>The report of <c>ics check</c> and its notations.</summary>
internal static class CheckReports
{
    /// <summary>The report on what was checked, with what a file acknowledges of it.</summary>
    internal static Report Of(CheckResult result, string? acknowledgements)
    {
        if (acknowledgements is null)
        {
            return new(result.Subjects, UnreadFiles.Of(result.Errors));
        }

        var read = AcknowledgementReader.ReadFile(acknowledgements);
        return new(result.Subjects, UnreadFiles.Of([.. result.Errors, .. read.Errors]), read.Document is { } document ? Placed(document, acknowledgements) : null);
    }

    internal static string Write(Report report, ReportFormat format, CheckOptions options, Terminal terminal) =>
        format switch
        {
            ReportFormat.Text => TextReport.Write(report, Page(options, terminal)),
            ReportFormat.Json => JsonReport.Write(report, new() { FailOn = options.FailOn }),
            ReportFormat.Sarif => SarifReport.Write(report, new() { WithUndetermined = options.ListsAll }),
            ReportFormat.JUnit => JUnitReport.Write(report, Threshold(options.FailOn)),
            ReportFormat.GitHub => GitHubReport.Write(report),
            ReportFormat.Html => HtmlReport.Write(report),
            _ => MarkdownReport.Write(report),
        };

    private static IEnumerable<PlacedAcknowledgement> Placed(AcknowledgementDocument document, string file) =>
        document.Acknowledgements.Select((acknowledgement, index) =>
        {
            var position = document.SourceMap.PositionOf(FormattableString.Invariant($"/acknowledgements/{index}"));
            return new PlacedAcknowledgement(acknowledgement, new(file, position.Line, position.Column));
        });

    private static TextOptions Page(CheckOptions options, Terminal terminal) => new()
    {
        Width = terminal.Width,
        HasColours = terminal is { OutputIsTerminal: true, AllowsColour: true } && !options.HasNoColour,
        IsQuiet = options.IsQuiet,
        ListsAll = options.ListsAll,
        FailOn = options.FailOn,
    };

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
