using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

public sealed class CatalogueCommandsTests
{
    [Fact]
    public void Rules_lists_every_entry()
    {
        using var json = JsonDocument.Parse(Ics.Run("rules", "--format", "json").Output);

        json.RootElement.GetArrayLength().ShouldBe(404);
        json.RootElement.EnumerateArray().Count(rule => !rule.GetProperty("evaluates").GetBoolean()).ShouldBe(8);
        var first = json.RootElement[0];
        first.GetProperty("id").GetString().ShouldBe("ICB-BOARD-001");
        first.GetProperty("citation").GetString().ShouldBe("National Health Service Act 2006, Sch. 1B para. 5");
        first.GetProperty("from").GetString().ShouldBe("2022-07-01");
        first.GetProperty("to").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("rules --force regulation", 39)]
    [InlineData("rules --in-force-on 2022-06-30", 163)]
    [InlineData("rules --instrument nhs-act-2006 --subject committee", 3)]
    [InlineData("rules --subject ccg", 19)]
    [InlineData("rules --force policy --in-force-on 2026-03-31", 96)]
    [InlineData("rules --force policy --in-force-on 2026-04-01", 98)]
    public void Rules_are_filtered(string line, int expected)
    {
        using var json = JsonDocument.Parse(Ics.Run([.. line.Split(' '), "--format", "json"]).Output);

        json.RootElement.GetArrayLength().ShouldBe(expected);
    }

    [Fact]
    public void Rules_are_listed_for_people()
    {
        var result = Ics.Run("rules");

        result.Output.ShouldStartWith("ICB-BOARD-001  Chair validly appointed and in post\n    Act; NHS Act 2006, Sch. 1B para. 5; in force from 2022-07-01\n");
        result.Output.ShouldEndWith("\n404 entries.\n");
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void Law_gives_every_requirement_a_status()
    {
        using var json = JsonDocument.Parse(Ics.Run("law", "--format", "json").Output);

        json.RootElement.GetArrayLength().ShouldBe(894);
        json.RootElement.EnumerateArray().ShouldAllBe(row => row.GetProperty("reason").GetString()!.Length > 0);
        json.RootElement.EnumerateArray().Count(row => string.Equals(row.GetProperty("status").GetString(), "encoded", StringComparison.Ordinal)).ShouldBe(402);
    }

    [Fact]
    public void Law_shows_the_rows_asked_for()
    {
        var result = Ics.Run("law", "--status", "outOfScope", "--id", "ICB-FIN");

        result.Output.ShouldStartWith("ICB-FIN-018  NHS England's own aggregate financial duties\n  NHS Act 2006, ss. 223C-223E\n  Status: out of scope. ");
        result.Output.ShouldContain("\n1 requirement of the law by instrument and status:\n");
    }

    [Fact]
    public void Explain_says_what_a_rule_asks()
    {
        var result = Ics.Run("explain", "icb-board-001");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("ICB-BOARD-001  Chair validly appointed and in post\n\n  Asks: One person is chair, ");
        result.Output.ShouldContain("\n  Not met, it is: breach.\n");
    }

    [Fact]
    public void Explain_says_how_a_rule_decided()
    {
        var file = Ics.File("explained.yaml", Ics.Chairless);

        var result = Ics.Run("explain", "ICB-BOARD-001", file);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("  Outcome: not satisfied (breach)\n");
        result.Output.ShouldContain("    - explained.yaml:7:5: ");
        Ics.Run("explain", "ICB-BOARD-003", file).Output.ShouldContain("    Missing: who appointed the chief executive (/board/members/0/appointment/by)\n");
    }

    [Fact]
    public void Explain_gives_the_same_to_programs()
    {
        var result = Ics.Run("explain", "ICB-BOARD-001", Ics.File("explained-json.yaml", Ics.Chairless), "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("id").GetString().ShouldBe("ICB-BOARD-001");
        json.RootElement.GetProperty("decided").GetProperty("outcome").GetString().ShouldBe("notSatisfied");
    }

    [Fact]
    public void Explain_says_why_a_requirement_is_no_rule()
    {
        var result = Ics.Run("explain", "ICB-JFP-001");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("  Status: not yet encoded. Planning, finance and oversight");
    }

    [Fact]
    public void Explain_does_not_run_on_a_file_that_cannot_be_read() =>
        Ics.Run("explain", "ICB-BOARD-001", "nowhere.yaml").ShouldBe(new(2, string.Empty, "nowhere.yaml:1:1: There is no such file.\n"));
}
