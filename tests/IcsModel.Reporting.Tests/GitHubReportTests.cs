using System.Globalization;
using IcsModel.Law;
using IcsModel.Reporting.GitHub;

namespace IcsModel.Reporting.Tests;

public sealed class GitHubReportTests
{
    [Fact]
    public void Is_as_approved() => GitHubReport.Write(FaultyBoard.Report).ShouldBeApproved("Report", "github.txt");

    [Fact]
    public void Shows_the_ten_gravest_and_counts_the_rest()
    {
        var notes = Enumerable.Range(1, 12).Select(number => FaultyBoard.At("/board/members", number.ToString(CultureInfo.InvariantCulture)));
        var subject = FaultyBoard.Subject(FaultyBoard.Create(), FaultyBoard.Unmet("LOCAL-1", LegalForce.GoodPractice, notes), FaultyBoard.Unmet("LOCAL-2", LegalForce.Structural));

        var lines = GitHubReport.Write(new([subject])).Split('\n');

        lines.Length.ShouldBe(12);
        lines[..10].ShouldAllBe(line => line.StartsWith("::", StringComparison.Ordinal));
        lines[0].ShouldContain("title=LOCAL-2 ");
        lines[1].ShouldContain("title=ICB-BOARD-001 ");
        lines[2].ShouldStartWith("::warning ");
        lines[9].ShouldStartWith("::notice ");
        lines[10].ShouldBe("IcsModel: 1 subject, 1 inconsistency, 1 breach, 2 advisories, 12 notes, 1 undetermined; 6 not shown above.");
        lines[11].ShouldBeEmpty();
    }

    [Fact]
    public void Properties_and_messages_are_escaped()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Structural, FaultyBoard.At("/board", member: null, "100%, a: b."));
        var subject = new ReportSubject(FaultyBoard.Catalogue.With(rule).Assess(FaultyBoard.Create(), FaultyBoard.AsAt), "a,b:c%d\r\n.yaml");

        GitHubReport.Write(new([subject])).Split('\n')[0].ShouldBe(
            "::error file=a%2Cb%3Ac%25d%0D%0A.yaml,line=1,col=1,title=LOCAL-1 Title of LOCAL-1::NHS Exampleshire Integrated Care Board: 100%25, a: b. (NHS Act 2006, s. 14Z25)");
    }

    [Fact]
    public void An_empty_report_is_one_line() => GitHubReport.Write(new([])).ShouldBe("IcsModel: 0 subjects, nothing found unmet, 0 undetermined.\n");
}
