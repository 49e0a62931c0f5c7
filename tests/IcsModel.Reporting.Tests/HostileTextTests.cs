using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using IcsModel.Law;
using IcsModel.Reporting.GitHub;
using IcsModel.Reporting.Html;
using IcsModel.Reporting.JUnit;
using IcsModel.Reporting.Json;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Reporting.Text;

namespace IcsModel.Reporting.Tests;

/// <summary>Names that would run, colour, annotate, break out or turn the line round are shown and do nothing else.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "=1+1 <script>alert(1)</script> \u001b[31m \r\n::error file=x::y\n]]> <!-- --> | `a` ![x](http://x) {0} @octocat #1 ##vso[task.complete] %0A \u202Eevil\u2066 \uFFFE\uD800 &amp;";

    private static readonly Report Report = new(
        [
            FaultyBoard.Subject(
                FaultyBoard.Create() with { Code = Hostile, Name = Hostile },
                FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0", Hostile, Hostile)),
                FaultyBoard.Unmet("LOCAL-2" + Hostile, LegalForce.Statute)),
        ],
        [new(new(Hostile, 1, 1), "DOC-001", Hostile)],
        [
            new(new() { RuleId = new("LOCAL-1"), Subject = Hostile, MemberId = Hostile, By = Hostile, Because = Hostile }, new(Hostile, 1, 1)),
            new(new() { RuleId = new("LOCAL-2" + Hostile), Subject = Hostile + Hostile }, new(Hostile, 1, 1)),
        ]);

    public static TheoryData<string> Formats => [.. Writers.Keys];

    /// <summary>Text wraps its lines, so that their number follows from the length of names.</summary>
    public static TheoryData<string> FormatsWithoutWrapping => [.. Writers.Keys.Where(name => name is not "text")];

    private static Dictionary<string, Func<Report, string>> Writers { get; } = new(StringComparer.Ordinal)
    {
        ["text"] = report => TextReport.Write(report, new() { HasColours = false }),
        ["json"] = report => JsonReport.Write(report),
        ["sarif"] = report => SarifReport.Write(report, new() { WithUndetermined = true }),
        ["junit"] = report => JUnitReport.Write(report),
        ["github"] = GitHubReport.Write,
        ["markdown"] = MarkdownReport.Write,
        ["html"] = report => HtmlReport.Write(report),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_and_no_mark_of_direction_comes_through(string format) =>
        Writers[format](Report).Where(letter => letter != '\n' && (char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u202E' or '\u2066' or '\uFFFE')).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(FormatsWithoutWrapping))]
    public void The_report_keeps_its_lines(string format)
    {
        var plain = new Report(
            [
                FaultyBoard.Subject(
                    FaultyBoard.Create() with { Code = "QXX", Name = "Plain" },
                    FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0", "m", "Plain.")),
                    FaultyBoard.Unmet("LOCAL-2", LegalForce.Statute)),
            ],
            [new(new("plain.yaml", 1, 1), "DOC-001", "Plain.")],
            [
                new(new() { RuleId = new("LOCAL-1"), Subject = "QXX", MemberId = "m", By = "Plain", Because = "Plain." }, new("plain.yaml", 1, 1)),
                new(new() { RuleId = new("LOCAL-2"), Subject = "QYYYY" }, new("plain.yaml", 1, 1)),
            ]);

        Writers[format](Report).Split('\n').Length.ShouldBe(Writers[format](plain).Split('\n').Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_culture_of_the_machine_changes_no_byte(string format)
    {
        var (culture, expected) = (CultureInfo.CurrentCulture, Writers[format](Report));
        foreach (var name in (string[])["tr-TR", "ar-SA", "de-DE"])
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(name);
            Writers[format](Report).ShouldBe(expected);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void What_is_usually_printed_gives_a_build_server_no_command(string format) =>
        Writers[format](Report).ShouldSatisfyAllConditions(
            text => text.ShouldNotContain("##"),
            text => text.Split('\n').ShouldAllBe(line => !line.TrimStart().StartsWith("::", StringComparison.Ordinal)));

    [Fact]
    public void Annotations_are_only_the_reports_own() =>
        GitHubReport.Write(Report).Split('\n').Where(line => line.Contains("::", StringComparison.Ordinal)).ShouldAllBe(line =>
            line.StartsWith("::error file=", StringComparison.Ordinal) || line.StartsWith("::warning file=", StringComparison.Ordinal));

    [Fact]
    public void Markdown_holds_no_element_no_link_and_no_cell_of_a_document()
    {
        var page = MarkdownReport.Write(Report);

        page.ShouldNotContain("<");
        page.ShouldNotContain("![");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("@o");
        page.ShouldNotContain("#1");
        page.Replace("\\|", string.Empty, StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith('|')).ShouldAllBe(line => line.Count(letter => letter == '|') == 7);
    }

    [Fact]
    public void Json_keeps_every_character_of_a_name()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Report));

        json.RootElement.GetProperty("subjects")[0].GetProperty("name").GetString().ShouldBe(Hostile.Replace('\uD800', '\uFFFD'));
        json.RootElement.GetProperty("outcomes").EnumerateArray().Single(outcome => outcome.GetProperty("ruleId").GetString() is "LOCAL-1")
            .GetProperty("acknowledged").GetProperty("because").GetString().ShouldBe(Hostile.Replace('\uD800', '\uFFFD'));
        JsonReport.Write(new([FaultyBoard.Subject(FaultyBoard.Create() with { Name = "a\u202Eb\uFEFFc\U000E0041" })])).ShouldContain("\"name\": \"a\\u202Eb\\uFEFFc\\uDB40\\uDC41\"");
    }

    [Fact]
    public void Text_shows_a_formula_an_element_and_a_name_as_they_are_written() =>
        TextReport.Write(new([FaultyBoard.Subject(FaultyBoard.Create() with { Name = "=cmd() <script> @octocat" })])).ShouldContain("=cmd() <script> @octocat");

    [Fact]
    public void Readers_get_the_name_back()
    {
        const string Shown = "=1+1 <script>alert(1)</script> \uFFFD[31m \uFFFD\uFFFD::error file=x::y\uFFFD]]> <!-- --> | `a` ![x](http://x) {0} @octocat #1 ##vso[task.complete] %0A \uFFFDevil\uFFFD \uFFFD\uFFFD &amp;";

        XDocument.Parse(JUnitReport.Write(Report)).Root!.Element("testsuite")!.Attribute("name")!.Value.ShouldBe(Shown);
        using var log = JsonDocument.Parse(SarifReport.Write(Report));
        log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("properties").GetProperty("subject").GetString().ShouldBe(Shown);
    }
}
