using System.Text.Json;
using System.Text.RegularExpressions;

namespace IcsModel.Tool.Tests.Commands;

public sealed class NewDocumentsTests
{
    [Fact]
    public void A_new_board_reads_without_error()
    {
        var result = Ics.Run("check", Ics.File("new.yaml", Ics.Run("new", "board").Output), "--quiet");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldStartWith("NHS Exampleshire Integrated Care Board (QXX), as at 2025-06-01");
    }

    [Fact]
    public void What_a_new_board_holds_in_comments_reads_too()
    {
        var lines = Ics.Run("new", "board").Lines.Select(Uncomment);

        var result = Ics.Run("check", Ics.File("new-in-full.yaml", string.Join('\n', lines)), "--quiet");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_new_constitution_reads_without_error_and_leaves_nothing_unmet()
    {
        var file = Ics.File("new-constitution.yaml", Ics.Run("new", "constitution").Output);

        var result = Ics.Run("check", file, "--format", "json");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(result.Output);
        Of(result, "notSatisfied").ShouldBeEmpty();
        json.RootElement.GetProperty("outcomes").EnumerateArray().Count(outcome => outcome.GetProperty("ruleId").GetString()!.StartsWith("LOCAL-", StringComparison.Ordinal))
            .ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_board_of_a_new_constitution_can_be_quorate() =>
        Ics.Run("quorum", Ics.File("new-constitution-quorum.yaml", Ics.Run("new", "constitution").Output)).ExitCode.ShouldBe(0);

    [Fact]
    public void What_a_new_constitution_holds_in_comments_reads_too()
    {
        var lines = Ics.Run("new", "constitution").Lines.Select(Uncomment);

        var result = Ics.Run("check", Ics.File("new-constitution-in-full.yaml", string.Join('\n', lines)), "--quiet", "--fail-on", "advisory");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("system", "about-system")]
    [InlineData("partnership", "about-partnership")]
    [InlineData("strategy", "about-strategy")]
    public void A_new_document_on_a_system_leaves_nothing_unmet(string name, string file)
    {
        var path = Ics.File($"{file}.yaml", Ics.Run("new", name).Output);

        var result = Ics.Run("check", path, "--format", "json", "--fail-on", "advisory");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        Of(result, "notSatisfied").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("system")]
    [InlineData("partnership")]
    [InlineData("strategy")]
    public void What_it_holds_in_comments_reads_too(string name)
    {
        var lines = Ics.Run("new", name).Lines.Select(Uncomment);

        var result = Ics.Run("check", Ics.File($"{name}-in-full.yaml", string.Join('\n', lines)), "--format", "json", "--fail-on", "advisory");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        Of(result, "notSatisfied").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("board")]
    [InlineData("constitution")]
    [InlineData("system")]
    [InlineData("partnership")]
    [InlineData("strategy")]
    public void Every_section_and_every_part_of_it_is_introduced(string name)
    {
        var lines = Ics.Run("new", name).Lines;

        lines[0].ShouldStartWith("# ");
        for (var i = 1; i < lines.Length; i++)
        {
            if (Regex.IsMatch(lines[i], "^[a-zA-Z]+:", RegexOptions.None, TimeSpan.FromSeconds(1)))
            {
                (lines[i - 1].StartsWith('#') || lines[i].Contains(" # ", StringComparison.Ordinal) || lines[i] is "system:" or "constitution:" or "board:" or "committees:")
                    .ShouldBeTrue(lines[i]);
            }
        }
    }

    [Fact]
    public void A_new_system_settles_all_that_stating_facts_can_settle_but_the_second_wellbeing_board()
    {
        var result = Ics.Run("check", Ics.File("new-system.yaml", Ics.Run("new", "system").Output), "--format", "json");

        string.Join(' ', Of(result, "undetermined")).ShouldBe(
            "HWB-002 HWB-004 HWB-005 HWB-006 HWB-007 HWB-008 HWB-013 HWB-017 HWB-026 HWB-027 GHWB-02 GHWB-04 GHWB-05 INV-006 INV-007");
    }

    [Fact]
    public void New_documents_on_one_system_are_checked_as_one()
    {
        Ics.File("new-folder/board.yaml", Ics.Run("new", "board").Output);
        Ics.File("new-folder/partnership.yaml", Ics.Run("new", "partnership").Output);
        Ics.File("new-folder/strategy.yaml", Ics.Run("new", "strategy").Output);

        var result = Ics.Run("check", "new-folder", "--fail-on", "advisory");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("\nIntegrated care system Exampleshire (QXX), as at 2025-06-01");
        result.Output.ShouldEndWith("\n1 board and 1 system checked, none with a breach or an inconsistency.\n");
    }

    private static IEnumerable<string> Of(Ics.Result result, string outcome)
    {
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("outcomes").EnumerateArray()
            .Where(each => string.Equals(each.GetProperty("outcome").GetString(), outcome, StringComparison.Ordinal))
            .Select(each => each.GetProperty("ruleId").GetString()!)];
    }

    // "    # key: value" and "    #   - item" are parts of the document; comments in words start with a capital letter or name seats.
    private static string Uncomment(string line)
    {
        var text = line.TrimStart();
        return Regex.IsMatch(text, "^# +(- |[a-zA-Z]+:( |$))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            ? line.Remove(line.IndexOf('#', StringComparison.Ordinal), 2)
            : line;
    }
}
