using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace IcsModel.Tool.Tests.Commands;

/// <summary>The reports that the library of reports writes.</summary>
public sealed class CheckReportsTests
{
    [Fact]
    public void Sarif_points_at_the_line_and_the_value()
    {
        var result = Ics.Run("check", Ics.File("reports/sarif.yaml", Ics.Chairless), "--format", "sarif");

        result.ExitCode.ShouldBe(1);
        var location = Run(result)[0].GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("reports/sarif.yaml");
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(7);
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBe(5);
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().ShouldBe("/board/members");
    }

    [Fact]
    public void Sarif_lists_open_rules_when_everything_is_asked_for()
    {
        var file = Ics.File("reports/open.yaml", Ics.Chairless);

        Kinds().ShouldBe(["fail"]);
        Kinds("--all").ShouldBe(["fail", "open"]);

        IEnumerable<string> Kinds(params string[] more) =>
            Run(Ics.Run(["check", file, "--format", "sarif", .. more])).Select(result => result.GetProperty("kind").GetString()!).Distinct(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("never", 0, 0)]
    [InlineData("breach", 1, 1)]
    public void JUnit_fails_what_fails_the_run(string failOn, int exitCode, int failures)
    {
        var result = Ics.Run("check", Ics.File("reports/junit.yaml", Ics.Chairless), "--format", "junit", "--fail-on", failOn);

        result.ExitCode.ShouldBe(exitCode);
        XDocument.Parse(result.Output).Root!.Attribute("failures")!.Value.ShouldBe(failures.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("departure")]
    [InlineData("advisory")]
    [InlineData("undetermined")]
    public void JUnit_fails_more_the_lower_the_threshold(string failOn)
    {
        var file = Ics.File($"reports/{failOn}.yaml", Ics.Chairless);
        var failing = JsonDocument.Parse(Ics.Run("check", file, "--format", "json").Output).RootElement.GetProperty("outcomes").EnumerateArray().Count(outcome =>
            !outcome.GetProperty("aggregate").GetBoolean() && Fails(outcome));

        XDocument.Parse(Ics.Run("check", file, "--format", "junit", "--fail-on", failOn).Output).Descendants("failure").Count().ShouldBe(failing);

        bool Fails(JsonElement outcome) =>
            outcome.GetProperty("severity").GetString() switch
            {
                "breach" or "inconsistency" or "departure" => true,
                "advisory" => failOn is not "departure",
                _ => failOn is "undetermined" && outcome.GetProperty("outcome").GetString() is "undetermined",
            };
    }

    [Fact]
    public void GitHub_shows_the_breach_at_its_line() =>
        Ics.Run("check", Ics.File("reports/github.yaml", Ics.Chairless), "--format", "github").Output
            .ShouldStartWith("::error file=reports/github.yaml,line=7,col=5,title=ICB-BOARD-001 Chair validly appointed and in post::NHS Exampleshire Integrated Care Board (QXX): ");

    [Fact]
    public void Sarif_knows_each_result_again_when_every_list_is_turned_round()
    {
        var document = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "examples", "boards", "nhs-exampleshire.json")))!;
        foreach (var member in document["board"]!["members"]!["items"]!.AsArray())
        {
            member!.AsObject().Remove("appointment");
        }

        var before = Prints("reports/in-order.json");
        TurnRound(document);
        var after = Prints("reports/turned-round.json");

        before.Length.ShouldBeGreaterThan(30);
        before.Distinct(StringComparer.Ordinal).Count().ShouldBe(before.Length);
        after.ShouldBe(before);

        string[] Prints(string file) =>
            [.. Run(Ics.Run("check", Ics.File(file, document.ToJsonString()), "--as-at", "2025-06-01", "--all", "--format", "sarif"))
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleSubjectEntry/v1").GetString()!).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Markdown_names_board_and_day() =>
        Ics.Run("check", Ics.File("reports/page.yaml", Ics.Chairless), "--format", "markdown").Output
            .ShouldContain("\n## NHS Exampleshire Integrated Care Board (QXX)\n\nAs at 2025-06-01, from reports/page.yaml. Found 1 breach");

    [Fact]
    public void Html_names_board_day_and_who_named_it()
    {
        var page = XDocument.Parse(Ics.Run("check", Ics.File("reports/page.yaml", Ics.Chairless), "--format", "html", "--as-at", "2025-06-01").Output);

        page.Descendants("h2").Single().Value.ShouldBe("NHS Exampleshire Integrated Care Board (QXX)");
        page.Descendants("dd").First().Value.ShouldBe("2025-06-01 (given with --as-at)");
        page.Descendants("tr").First(row => row.Attribute("class")?.Value is "seat vacant").Value.ShouldContain("ICB-BOARD-001");
    }

    [Theory]
    [InlineData("sarif", "\"executionSuccessful\": false")]
    [InlineData("junit", "<error message=")]
    [InlineData("github", "::error file=reports/unread-github.yaml,line=1,col=")]
    [InlineData("markdown", "## Not read")]
    [InlineData("html", "<h2 id=\"not-read\">Not read</h2>")]
    public void Files_that_cannot_be_read_are_reported(string format, string expected)
    {
        var result = Ics.Run("check", Ics.File($"reports/unread-{format}.yaml", "board: { nmae: x }\n"), "--format", format);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain(expected);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Names_change_nothing_but_themselves(string format)
    {
        const string Name = """=NHS <script>x</script> \u001b[31m ]]> \u202e | `a`\r\n::error::owned""";
        var result = Ics.Run("check", Ics.File($"reports/hostile-{format}.json", $$"""{ "statedOn": "2025-06-01", "board": { "code": "QXX", "name": "{{Name}}", "members": { "complete": true, "items": [ { "id": "{{Name}}", "seat": "chiefExecutive" } ] } } }"""), "--format", format);

        result.ExitCode.ShouldBe(1);
        result.Output.Where(letter => letter != '\n' && (char.IsControl(letter) || letter == '\u202e')).ShouldBeEmpty();
        result.Lines.ShouldAllBe(line => !line.StartsWith("::error::", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("boards")]
    [InlineData("systems")]
    public void The_examples_are_reported_in_every_format(string folder)
    {
        var examples = Repository.PathOf("docs", "examples", folder);

        Run(Report("sarif")).ShouldAllBe(result => result.GetProperty("level").GetString() != null);
        XDocument.Parse(Report("junit").Output).Root!.Attribute("failures")!.Value.ShouldBe("0");
        Report("github").Lines.ShouldAllBe(line => !line.StartsWith("::error", StringComparison.Ordinal));
        Report("markdown").Output.ShouldStartWith("# ");
        XDocument.Parse(Report("html").Output).Descendants("h2").ShouldNotBeEmpty();

        Ics.Result Report(string format)
        {
            var result = Ics.Run("check", examples, "--format", format);
            result.ExitCode.ShouldBe(0);
            result.Output.ShouldBe(Ics.Run("check", examples, "--format", format).Output);
            return result;
        }
    }

    private static void TurnRound(JsonNode? node)
    {
        foreach (var inner in node is JsonArray items ? [.. items] : node is JsonObject members ? members.Select(member => member.Value) : (IEnumerable<JsonNode?>)[])
        {
            TurnRound(inner);
        }

        if (node is JsonArray list)
        {
            var turned = list.Reverse().ToArray();
            list.Clear();
            Array.ForEach(turned, list.Add);
        }
    }

    private static JsonElement[] Run(Ics.Result result) => [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
