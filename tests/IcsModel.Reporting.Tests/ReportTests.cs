using System.Globalization;
using IcsModel.Reporting.GitHub;
using IcsModel.Reporting.Html;
using IcsModel.Reporting.JUnit;
using IcsModel.Reporting.Json;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Reporting.Text;

namespace IcsModel.Reporting.Tests;

public sealed class ReportTests
{
    [Fact]
    public void A_subject_is_named_and_placed_by_its_assessment_unless_the_caller_says_more()
    {
        var assessment = FaultyBoard.Catalogue.Assess(FaultyBoard.Create(), new(2026, 12, 1));
        var subject = new ReportSubject(assessment, "board.yaml");

        subject.Title.ShouldBe("NHS Exampleshire Integrated Care Board");
        subject.Notices.ShouldBe(assessment.Notices);
        subject.Notices.ShouldNotBeEmpty();
        subject.PlaceOf("/board/members").ShouldBe(new("board.yaml", 1, 1));
        MarkdownReport.Write(new([new ReportSubject(assessment, "board.yaml") { Title = "Ours", Notices = ["Known *once*."] }]))
            .ShouldSatisfyAllConditions(page => page.ShouldContain("\n## Ours\n"), page => page.ShouldContain("\n### Notes\n\n- Known \\*once\\*.\n"));
    }

    [Fact]
    public void A_writer_gets_the_same_text()
    {
        var report = FaultyBoard.Report;

        Written(output => SarifReport.Write(report, output)).ShouldBe(SarifReport.Write(report));
        Written(output => JUnitReport.Write(report, output)).ShouldBe(JUnitReport.Write(report));
        Written(output => GitHubReport.Write(report, output)).ShouldBe(GitHubReport.Write(report));
        Written(output => MarkdownReport.Write(report, output)).ShouldBe(MarkdownReport.Write(report));
        Written(output => TextReport.Write(report, output)).ShouldBe(TextReport.Write(report));
        Written(output => JsonReport.Write(report, output)).ShouldBe(JsonReport.Write(report));
        Written(output => HtmlReport.Write(report, output)).ShouldBe(HtmlReport.Write(report));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone()
    {
        foreach (var text in new[] { SarifReport.Write(FaultyBoard.Report), JUnitReport.Write(FaultyBoard.Report), GitHubReport.Write(FaultyBoard.Report), MarkdownReport.Write(FaultyBoard.Report), TextReport.Write(FaultyBoard.Report), JsonReport.Write(FaultyBoard.Report), HtmlReport.Write(FaultyBoard.Report) })
        {
            text.ShouldEndWith("\n");
            text.ShouldNotEndWith("\n\n");
            text.ShouldNotContain('\r');
            text[0].ShouldNotBe('\uFEFF');
        }
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => new Report(null!)).ParamName.ShouldBe("subjects");
        Should.Throw<ArgumentNullException>(() => new ReportSubject(null!, "a")).ParamName.ShouldBe("assessment");
        Should.Throw<ArgumentNullException>(() => SarifReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => JUnitReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => GitHubReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => MarkdownReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => TextReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => JsonReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => HtmlReport.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentException>(() => new HtmlOptions { Title = " " }).ParamName.ShouldBe("value");
        Should.Throw<ArgumentNullException>(() => Baseline.Of(null!)).ParamName.ShouldBe("report");
    }

    [Fact]
    public void What_fails_follows_from_the_level()
    {
        var report = FaultyBoard.Report;

        Enum.GetValues<FailOn>().Select(report.Fails).ShouldBe([true, true, true, true, false]);
        new Report([]).Fails(FailOn.Undetermined).ShouldBeFalse();
    }

    [Fact]
    public void Text_says_who_named_the_day_only_where_somebody_did()
    {
        var assessment = FaultyBoard.Catalogue.Assess(FaultyBoard.Create(), FaultyBoard.AsAt);

        TextReport.Write(new([new ReportSubject(assessment, "b.yaml")]), new() { IsQuiet = true }).ShouldStartWith("NHS Exampleshire Integrated Care Board, as at 2025-06-01\n");
        TextReport.Write(new([new ReportSubject(assessment, "b.yaml") { AsAtSource = AsAtSource.Today }]), new() { IsQuiet = true }).ShouldStartWith("NHS Exampleshire Integrated Care Board, as at 2025-06-01 (today)\n");
    }

    [Fact]
    public void Text_keeps_to_its_width_and_is_coloured_only_when_asked_for()
    {
        TextReport.Write(FaultyBoard.Report, new() { Width = 50 }).Split('\n').ShouldAllBe(line => line.Length <= 50);
        TextReport.Write(FaultyBoard.Report, new() { Width = 1 }).ShouldBe(TextReport.Write(FaultyBoard.Report, new() { Width = 40 }));
        TextReport.Write(FaultyBoard.Report).ShouldNotContain('\u001b');
        TextReport.Write(FaultyBoard.Report, new() { HasColours = true }).ShouldContain("\u001b[1;31mBreaches (1)\u001b[0m\n");
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
