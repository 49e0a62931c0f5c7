using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/acknowledgements.md</c>.</summary>
internal static class Acknowledgements
{
    internal static void OfAnAssessment(Assessment assessment)
    {
        var read = AcknowledgementReader.ReadFile("accepted.yaml");
        var placed = read.Document!.Acknowledgements.Select((acknowledgement, i) =>
        {
            var at = read.Document.SourceMap.PositionOf($"/acknowledgements/{i}");
            return new PlacedAcknowledgement(acknowledgement, new SourcePlace("accepted.yaml", at.Line, at.Column));
        });
        var report = new Report([new ReportSubject(assessment, "board.yaml")], unread: null, placed);
        Console.WriteLine(report.Fails(FailOn.Advisory));
    }
}
