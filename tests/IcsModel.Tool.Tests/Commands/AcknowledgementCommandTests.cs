using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

public sealed class AcknowledgementCommandTests
{
    private const string Accepted =
        """
        acknowledgements:
          - { ruleId: NHSE-BOARD-002, subject: QXX, by: The board, because: Recruiting., until: 2026-01-01 }
          - { ruleId: NHSE-BOARD-003, subject: QXX, by: The board, because: Recruiting. }

        """;

    [Theory]
    [InlineData("breach", 1)]
    [InlineData("advisory", 1)]
    [InlineData("never", 0)]
    public void A_breach_fails_the_run_acknowledged_or_not(string failOn, int exitCode)
    {
        var accepted = Ics.File($"accepted/breach-{failOn}.yaml", Accepted + "  - { ruleId: ICB-BOARD-001, subject: QXX, by: The board, because: Late. }\n");

        var result = Ics.Run("check", Ics.File($"accepted/chairless-{failOn}.yaml", Ics.Chairless), "--acknowledgements", accepted, "--fail-on", failOn);

        result.ExitCode.ShouldBe(exitCode);
        result.Output.ShouldContain("    Acknowledged by The board: Late. (a breach all the same)\n");
        result.Output.ShouldContain("\nAdvisories (2, 2 explained)\n");
        result.Output.ShouldContain("\n1 breach found in the 5 rules that could be checked; 2 advisories; 2 explained;");
        result.Output.ShouldNotContain("Acknowledgements (");
    }

    [Fact]
    public void An_advisory_that_is_explained_fails_no_run_until_the_explanation_ends()
    {
        var board = Ics.File("accepted/chaired.yaml", Ics.Chairless.Replace("    complete: true\n", string.Empty, StringComparison.Ordinal));
        var complete = Ics.File("accepted/complete.yaml", Ics.Chairless.Replace("      - { id: finance", "      - { id: chair, seat: chair, from: 2022-07-01 }\n      - { id: finance", StringComparison.Ordinal));
        var accepted = Ics.File("accepted/advisories.yaml", Accepted);

        Ics.Run("check", complete, "--fail-on", "advisory").ExitCode.ShouldBe(1);
        Ics.Run("check", complete, "--fail-on", "advisory", "--acknowledgements", accepted).ExitCode.ShouldBe(0);
        Ics.Run("check", complete, "--fail-on", "advisory", "--acknowledgements", Ics.File("accepted/ended.yaml", Accepted.Replace("2026-01-01", "2025-06-01", StringComparison.Ordinal))).ShouldSatisfyAllConditions(
            result => result.ExitCode.ShouldBe(1),
            result => result.Output.ShouldContain("\n  - accepted/ended.yaml:2:5: The last day was 2025-05-31; NHSE-BOARD-002 is\n"));
        Ics.Run("check", board, "--fail-on", "advisory", "--acknowledgements", accepted).ShouldSatisfyAllConditions(
            result => result.ExitCode.ShouldBe(1),
            result => result.Output.Replace("\n    ", " ", StringComparison.Ordinal).ShouldContain("NHSE-BOARD-002 is undetermined for QXX; there is nothing to acknowledge. (ACK-UNUSED)\n"));
        Ics.Run("check", board, "--acknowledgements", accepted).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_page_shows_the_example_and_what_comes_of_it()
    {
        var example = File.ReadAllText(Repository.PathOf("docs", "exampleshire-acknowledgements.yaml"));
        var page = File.ReadAllText(Repository.PathOf("docs", "acknowledgements.md"));
        var result = Ics.Run("check", Ics.File("accepted/example.yaml", Ics.Chairless), "--acknowledgements", Ics.File("accepted/exampleshire.yaml", example));

        page.ShouldContain("```yaml\n" + example + "```\n");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldNotContain("Acknowledgements (");
        var shown = page.Split("```text\n")[1].Split("```")[0].Split("...\n")[1..];
        shown.Length.ShouldBe(5);
        shown.ShouldAllBe(part => result.Output.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_are_told_who_accepted_what()
    {
        var result = Ics.Run("check", Ics.File("accepted/json.yaml", Ics.Chairless), "--format", "json", "--acknowledgements", Ics.File("accepted/for-json.yaml", Accepted + "  - { ruleId: ICB-BOARD-005, subject: QXX }\n"));

        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        root.GetProperty("schemaVersion").GetString().ShouldBe("1");
        var outcome = root.GetProperty("outcomes").EnumerateArray().Single(each => each.GetProperty("ruleId").GetString() is "NHSE-BOARD-002");
        outcome.GetProperty("explained").GetBoolean().ShouldBeTrue();
        outcome.GetProperty("acknowledged").GetProperty("by").GetString().ShouldBe("The board");
        outcome.GetProperty("acknowledged").GetProperty("because").GetString().ShouldBe("Recruiting.");
        outcome.GetProperty("acknowledged").GetProperty("until").GetString().ShouldBe("2026-01-01");
        outcome.GetProperty("findings")[0].GetProperty("acknowledged").GetProperty("by").GetString().ShouldBe("The board");
        root.GetProperty("outcomes")[0].TryGetProperty("acknowledged", out _).ShouldBeFalse();
        var remark = root.GetProperty("acknowledgementRemarks").EnumerateArray().ShouldHaveSingleItem();
        (remark.GetProperty("code").GetString(), remark.GetProperty("file").GetString(), remark.GetProperty("line").GetInt32()).ShouldBe(("ACK-UNUSED", "accepted/for-json.yaml", 4));
        root.GetProperty("summary").GetProperty("explained").GetInt32().ShouldBe(2);
        root.GetProperty("summary").GetProperty("acknowledgementRemarks").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_file_with_a_fault_does_not_run_and_is_named_with_its_place()
    {
        var result = Ics.Run("check", Ics.File("accepted/faulty-board.yaml", Ics.Chairless), "--acknowledgements", Ics.File("accepted/faulty.yaml", "acknowledgements:\n  - { ruleId: ICB-BAORD-001, subject: QXX }\n"));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("ICB-BOARD-001");
        result.Error.ShouldBe("accepted/faulty.yaml:2:15: There is no rule \"ICB-BAORD-001\". Did you mean \"ICB-BOARD-001\"?\n");
    }

    [Fact]
    public void A_rule_that_sums_up_others_leads_to_those()
    {
        var accepted = Ics.File("accepted/sum.yaml", "acknowledgements:\n  - { ruleId: ICB-BOARD-100, subject: QXX, by: x, because: x }\n");

        Ics.Run("check", Ics.File("accepted/sum-board.yaml", Ics.Chairless), "--acknowledgements", accepted).Output.ShouldContain(
            "\nAcknowledgements (1)\n  - accepted/sum.yaml:2:5: ICB-BOARD-100 sums up other rules; acknowledge what\n    those find. (ACK-UNUSED)\n");
    }

    [Fact]
    public void The_file_may_stand_in_the_folder_that_is_checked()
    {
        Ics.File("accepted/folder/board.yaml", Ics.Chairless);
        var accepted = Ics.File("accepted/folder/accepted.yaml", Accepted);

        Ics.Run("check", "accepted/folder", "--acknowledgements", accepted, "--fail-on", "never").ExitCode.ShouldBe(0);
        Ics.Run("check", accepted, "--acknowledgements", accepted, "--fail-on", "never").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public void A_baseline_acknowledges_everything_found_once_it_is_filled_in(string extension)
    {
        var board = Ics.File($"accepted/baseline-{extension}/board.yaml", Ics.Chairless);
        var baseline = $"accepted/baseline-{extension}/accepted.{extension}";

        var before = Ics.Run("check", board, "--baseline", baseline);
        before.ShouldBe(Ics.Run("check", board));
        var unexplained = Ics.Run("check", board, "--acknowledgements", baseline, "--fail-on", "advisory");
        unexplained.Output.ShouldContain("\nAcknowledgements (3)\n");
        unexplained.Output.ShouldContain("    Acknowledged without saying by whom and why: not explained.\n");
        var filled = Ics.File($"accepted/baseline-{extension}/filled.{extension}", Ics.Read(baseline).Replace("\"\"", "\"x\"", StringComparison.Ordinal));
        var explained = Ics.Run("check", board, "--acknowledgements", filled, "--fail-on", "advisory");

        (before.ExitCode, unexplained.ExitCode, explained.ExitCode).ShouldBe((1, 1, 1));
        explained.Output.ShouldContain("1 breach found in the 5 rules that could be checked; 2 advisories; 2 explained;");
        explained.Output.ShouldNotContain("Acknowledgements (");
    }

    [Theory]
    [InlineData("' '", "''", "Integrated care board")]
    [InlineData("''", "QXX", "QXX")]
    [InlineData("' '", "NHS Exampleshire Integrated Care Board", "NHS Exampleshire Integrated Care Board")]
    public void A_blank_code_or_name_is_none_so_that_a_baseline_can_be_filled_in(string code, string name, string subject)
    {
        var board = Ics.File("accepted/blank/board.yaml", Ics.Chairless.Replace("NHS Exampleshire Integrated Care Board", name, StringComparison.Ordinal).Replace("code: QXX", "code: " + code, StringComparison.Ordinal));
        File.Delete("accepted/blank/baseline.yaml");

        Ics.Run("check", board, "--baseline", "accepted/blank/baseline.yaml").Output.ShouldStartWith(subject + ", as at 2025-06-01 ");
        var baseline = Ics.Read("accepted/blank/baseline.yaml");
        baseline.ShouldContain($"    subject: \"{subject}\"\n");
        var filled = Ics.File("accepted/blank/filled.yaml", baseline.Replace("\"\"", "\"x\"", StringComparison.Ordinal));
        Ics.Run("check", board, "--acknowledgements", filled).Output.ShouldContain("2 explained;");
    }

    [Fact]
    public void A_baseline_beside_acknowledgements_holds_the_rest()
    {
        var board = Ics.File("accepted/rest/board.yaml", Ics.Chairless);

        Ics.Run("check", board, "--acknowledgements", Ics.File("accepted/rest/accepted.yaml", Accepted), "--baseline", "accepted/rest/more.yaml").ExitCode.ShouldBe(1);

        Ics.Read("accepted/rest/more.yaml").ShouldBe("acknowledgements:\n  - ruleId: \"ICB-BOARD-001\" # Chair validly appointed and in post\n    subject: \"QXX\"\n    by: \"\"\n    because: \"\"\n");
    }

    [Fact]
    public void A_baseline_overwrites_nothing_and_leaves_nothing_out()
    {
        var board = Ics.File("accepted/kept/board.yaml", Ics.Chairless);
        var kept = Ics.File("accepted/kept/kept.yaml", Accepted);

        Ics.Run("check", board, "--baseline", kept).ShouldBe(new(2, string.Empty, "ics: accepted/kept/kept.yaml exists already; name another file for the baseline.\n"));
        Ics.Read(kept).ShouldBe(Accepted);
        Ics.Run("check", board, "--baseline", "accepted/kept/new.txt").ShouldBe(new(2, string.Empty, "ics: The name of a baseline ends in .json, .yaml or .yml.\n"));
        Ics.Run("check", board, "no-such.yaml", "--baseline", "accepted/kept/new.yaml").ShouldSatisfyAllConditions(
            result => result.ExitCode.ShouldBe(2),
            result => result.Error.ShouldStartWith("ics: accepted/kept/new.yaml is not written, as some files could not be read.\n"),
            _ => File.Exists("accepted/kept/new.yaml").ShouldBeFalse());
    }

    [Fact]
    public void Nobodys_words_do_more_than_being_shown()
    {
        const string Words = """=cmd() <script>x</script> \u001b[31m ]]> \u202e @octocat | `a`\r\n::error::owned""";
        var accepted = Ics.File("accepted/hostile.json", $$"""{ "acknowledgements": [{ "ruleId": "ICB-BOARD-001", "subject": "QXX", "by": "{{Words}}", "because": "{{Words}}" }, { "ruleId": "ICB-BOARD-001", "subject": "{{Words}}" }] }""");
        var board = Ics.File("accepted/hostile-board.yaml", Ics.Chairless);

        foreach (var format in (string[])["text", "json", "sarif", "junit", "github", "markdown", "html"])
        {
            var result = Ics.Run("check", board, "--acknowledgements", accepted, "--format", format);

            result.ExitCode.ShouldBe(1);
            result.Output.Where(letter => letter != '\n' && (char.IsControl(letter) || letter == '\u202e')).ShouldBeEmpty(format);
            result.Lines.ShouldAllBe(line => !line.StartsWith("::error::", StringComparison.Ordinal));
        }

        Ics.Run("check", board, "--acknowledgements", accepted, "--format", "markdown").Output.ShouldNotContain("@o");
    }
}
