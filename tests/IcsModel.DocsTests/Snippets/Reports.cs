using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Reporting.Html;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/reports.md</c> and in the README of <c>IcsModel.Reporting</c>.</summary>
internal static class Reports
{
    internal static void OfADocument()
    {
        var document = GovernanceDocumentReader.ReadFile("board.yaml").Document!;
        var assessment = RuleCatalogue.Current.Assess(document.Board!, new LocalDate(2025, 6, 1));

        var map = document.SourceMap;
        var subject = new ReportSubject(assessment, "board.yaml", PlaceOf) { Gives = pointer => map.TryFind(pointer, out _), IdOf = map.IdOf };
        var report = new Report([subject]);

        File.WriteAllText("board.sarif", SarifReport.Write(report));
        File.WriteAllText("board.html", HtmlReport.Write(report));
        Console.WriteLine(report.Fails(FailOn.Breach));

        SourcePlace PlaceOf(string pointer)
        {
            var at = map.PositionOf(pointer);
            return new SourcePlace(map.FileOf(pointer) ?? "board.yaml", at.Line, at.Column);
        }
    }

    internal static void OfAnAssessment(Assessment assessment)
    {
        var report = new Report([new ReportSubject(assessment, "board.yaml")]);
        Console.WriteLine(MarkdownReport.Write(report));
        Console.WriteLine(report.Fails(FailOn.Breach));
    }
}
