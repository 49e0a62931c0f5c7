using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace IcsModel.Tool.Tests.Commands;

/// <summary>Every example in every format, written by one run and read by strict readers.</summary>
public sealed class SevenFormatsTests
{
    private static readonly string[] Formats = ["text", "json", "markdown", "html", "sarif", "junit", "github"];

    private static readonly Lazy<Ics.Result> Run = new(() => Ics.Run(
        ["check", Repository.PathOf("docs", "examples"), "--as-at", "2026-05-01", .. Formats.SelectMany(format => new[] { "--format", $"{format}={File(format)}" })]));

    [Fact]
    public void One_run_writes_all_seven_and_nothing_else()
    {
        (Run.Value.ExitCode, Run.Value.Output, Run.Value.Error).ShouldBe((0, string.Empty, string.Empty));
        Formats.ShouldAllBe(format => Text(format).EndsWith('\n'));
    }

    [Fact]
    public void Json_names_all_subjects()
    {
        using var json = JsonDocument.Parse(Text("json"));

        json.RootElement.GetProperty("subjects").EnumerateArray()
            .CountBy(subject => subject.GetProperty("kind").GetString()!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal)
            .ShouldBe(new Dictionary<string, int>(StringComparer.Ordinal) { ["board"] = 7, ["commissioningHistory"] = 2, ["system"] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public void Sarif_has_what_a_log_must_have()
    {
        using var json = JsonDocument.Parse(Text("sarif"));
        var run = json.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().ShouldBe("IcsModel");
        rules.EnumerateArray().ShouldAllBe(rule => rule.GetProperty("id").GetString()!.Length > 0);
        rules.GetArrayLength().ShouldBeGreaterThan(300);
        run.GetProperty("invocations").EnumerateArray().ShouldAllBe(invocation => invocation.GetProperty("executionSuccessful").GetBoolean());
        run.GetProperty("results").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public void Junit_counts_what_it_holds()
    {
        var root = Xml("junit").Root!;

        root.Name.LocalName.ShouldBe("testsuites");
        root.Elements("testsuite").Count().ShouldBe(11);
        root.Elements("testsuite").ShouldAllBe(suite => (int)suite.Attribute("tests")! == suite.Elements("testcase").Count());
        root.Descendants("failure").ShouldBeEmpty();
    }

    [Fact]
    public void Html_is_one_page_that_names_all_subjects()
    {
        var page = Xml("html");
        XNamespace html = page.Root!.Name.Namespace;

        page.Descendants(html + "h1").Count().ShouldBe(1);
        page.Descendants(html + "script").ShouldBeEmpty();
        page.Descendants(html + "h2").Count().ShouldBeGreaterThanOrEqualTo(11);
    }

    [Theory]
    [InlineData("text", "7 boards, 2 systems and 2 commissioning histories checked, none with a breach or")]
    [InlineData("github", "IcsModel: 11 subjects, nothing found unmet")]
    [InlineData("markdown", "NHS South West London Integrated Care Board")]
    public void Words_for_people_say_what_was_checked(string format, string words) => Text(format).ShouldContain(words);

    private static string File(string format) => $"seven-formats.{format}";

    private static string Text(string format) => Run.Value.ExitCode == 0 ? Ics.Read(File(format)) : throw new InvalidOperationException(Run.Value.Error);

    private static XDocument Xml(string format)
    {
        using var reader = XmlReader.Create(new StringReader(Text(format)), new() { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true, ConformanceLevel = ConformanceLevel.Document });
        return XDocument.Load(reader);
    }
}
