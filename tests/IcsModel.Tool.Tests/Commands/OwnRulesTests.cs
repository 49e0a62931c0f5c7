using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

/// <summary>What <c>ics check</c> and <c>ics explain</c> say of a board's own constitution.</summary>
public sealed class OwnRulesTests
{
    [Fact]
    public void A_departure_from_the_own_constitution_is_reported_with_its_clause_and_page()
    {
        var result = Ics.Run("check", Ics.File("own.yaml", OwnConstitution.Board));

        result.Output.ShouldContain("\nDepartures (3)\n\n  LOCAL-SEAT-6  As many non-executive members as the constitution lays down\n    Constitution, cl. 2.2.3 (local constitution)\n");
        result.Output.ShouldContain("lays down between 2 and 4 non-executive members (clause 2.2.3, page 10).");
        result.Output.ShouldContain("    - own.yaml:14:117 (finance): The director of finance (F. Money) is deputy\n");
        result.Output.ShouldContain("; 3 departures; ");
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("breach", 1)]
    [InlineData("departure", 1)]
    [InlineData("never", 0)]
    public void A_departure_fails_from_its_threshold_on(string failOn, int expected) =>
        Ics.Run("check", Ics.File($"own-{failOn}.yaml", OwnConstitution.Board), "--fail-on", failOn).ExitCode.ShouldBe(expected);

    [Fact]
    public void A_departure_alone_does_not_fail_as_a_breach_does()
    {
        var board = Ics.Run("new", "constitution").Output.Replace("atLeast: 2\n", "atLeast: 3\n", StringComparison.Ordinal);
        var file = Ics.File("own-departure.yaml", board);

        Ics.Run("check", file).ExitCode.ShouldBe(0);
        Ics.Run("check", file, "--fail-on", "departure").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Programs_get_it_as_they_get_the_rules_of_the_law()
    {
        using var json = JsonDocument.Parse(Ics.Run("check", Ics.File("own-json.yaml", OwnConstitution.Board), "--format", "json").Output);

        var outcome = json.RootElement.GetProperty("outcomes").EnumerateArray().Single(one => string.Equals(one.GetProperty("ruleId").GetString(), "LOCAL-SEAT-6", StringComparison.Ordinal));
        outcome.GetProperty("severity").GetString().ShouldBe("departure");
        outcome.GetProperty("force").GetString().ShouldBe("localConstitution");
        outcome.GetProperty("citation").GetProperty("text").GetString().ShouldBe("Constitution of NHS Exampleshire Integrated Care Board, cl. 2.2.3");
        outcome.GetProperty("citation").GetProperty("uri").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("summary").GetProperty("notSatisfied").GetProperty("departure").GetInt32().ShouldBe(3);
    }

    [Fact]
    public void A_document_without_a_constitution_has_no_such_rules() =>
        Ics.Run("check", Ics.File("own-none.yaml", Ics.Chairless), "--all").Output.ShouldNotContain("LOCAL-");

    [Fact]
    public void The_catalogue_lists_only_what_holds_for_every_board() => Ics.Run("rules --force localConstitution".Split(' ')).Output.ShouldNotContain("LOCAL-");

    [Fact]
    public void Explain_says_what_the_own_constitution_asks()
    {
        var result = Ics.Run("explain", "local-seat-6", Ics.File("own-explained.yaml", OwnConstitution.Board));

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("LOCAL-SEAT-6  As many non-executive members as the constitution lays down\n\n  Asks: The board has between 2 and 4 non-executive members.\n");
        result.Output.ShouldContain("\n  Checked: as the document states it; the constitution itself was not read.\n");
        result.Output.ShouldContain("\n  Outcome: not satisfied (departure)\n");
    }

    [Fact]
    public void Explain_needs_the_document_that_makes_the_rule()
    {
        Ics.Run("explain", "LOCAL-SEAT-6").ShouldBe(new(
            2,
            string.Empty,
            "ics: LOCAL-SEAT-6 would be a rule of a board's own constitution; name the document that states it.\nTry: ics explain LOCAL-SEAT-6 board.yaml\n"));
        Ics.Run("explain", "LOCAL-SEAT-7", Ics.File("own-other.yaml", OwnConstitution.Board)).ShouldBe(new(
            2, string.Empty, "ics: the constitution in own-other.yaml makes no rule LOCAL-SEAT-7. Did you mean LOCAL-SEAT-1?\n"));
        Ics.Run("explain", "LOCAL-SEAT-6", Ics.File("own-nothing.yaml", Ics.Chairless)).ShouldBe(new(
            2, string.Empty, "ics: own-nothing.yaml states no constitution that lays anything down, so there is no rule LOCAL-SEAT-6.\n"));
    }
}
