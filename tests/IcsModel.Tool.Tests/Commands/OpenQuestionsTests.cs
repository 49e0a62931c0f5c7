namespace IcsModel.Tool.Tests.Commands;

/// <summary>How the report sums up what is open, and how it shows everything when asked.</summary>
public sealed class OpenQuestionsTests
{
    [Fact]
    public void What_is_open_is_summed_up_subject_by_subject()
    {
        var result = Ics.Run("check", Ics.File("summed-up.yaml", Ics.Chairless));

        result.Lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsAsciiLetterUpper(line[2]) && line.Contains("): ", StringComparison.Ordinal))
            .Select(line => line[2..line.IndexOf(" (", StringComparison.Ordinal)])
            .ShouldBe(["Board", "Constitution", "Committees and meetings", "People and eligibility", "Interests", "Officers and conduct", "Accounts", "Establishment and areas"]);
        result.Lines.Length.ShouldBeLessThan(180);
        result.Output.ShouldContain("\n    and 12 more things to state\n");
        result.Output.ShouldContain("\n  To see everything that is missing, run again with --all, ");
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void A_section_that_is_not_stated_is_one_thing()
    {
        var result = Ics.Run("check", Ics.File("unstated.yaml", Ics.Chairless));

        result.Output.ShouldContain("    - nothing is stated of the constitution\n      to be given at /constitution (line 1); helps to settle 22 of these\n");
        result.Output.ShouldContain("    - no committees are stated\n      to be given at /committees (line 1); helps to settle all of these\n");
        result.Output.ShouldContain("    - no registers of interests are stated\n");
        result.Output.ShouldContain("    - no named officers are stated\n");
    }

    [Fact]
    public void A_section_that_is_stated_in_part_is_asked_about_thing_by_thing()
    {
        var result = Ics.Run("check", Ics.File("stated-in-part.yaml", Ics.Chairless + "constitution: { from: 2022-07-01, unitaryBoard: true }\n"));

        result.Output.ShouldNotContain("nothing is stated of the constitution");
        result.Output.ShouldContain("    - nothing is stated of the seats the constitution lays down\n");
    }

    [Fact]
    public void All_shows_every_open_rule_with_what_is_known_and_everything_that_is_missing()
    {
        var result = Ics.Run("check", Ics.File("all.yaml", Ics.Chairless), "--all");

        result.Output.ShouldContain("\n  Board (13)\n  ICB-BOARD-003  Chief executive validly appointed and in post (NHS Act 2006,\n    Sch. 1B para. 7(1))\n    The chief executive is listed; ");
        result.Output.ShouldContain("\n  Facts to state:\n    - who appointed the chief executive\n");
        result.Output.ShouldContain("\n  Attestations to record:\n");
        result.Output.ShouldNotContain("more things to state");
        result.Output.ShouldNotContain("--all");
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void The_plain_form_and_the_parser_agree_on_all()
    {
        var file = Ics.File("all-parsed.yaml", Ics.Chairless);

        // The parser has to look where an option is given with an equals sign.
        Ics.Run("check", file, "--all", "--as-at=2025-06-01").Output.ShouldBe(Ics.Run("check", file, "--all", "--as-at", "2025-06-01").Output);
    }

    [Fact]
    public void The_summary_counts_the_same_either_way()
    {
        var file = Ics.File("counted.yaml", Ics.Chairless);

        Ics.Run("check", file, "--all").Lines[^4..].ShouldBe(Ics.Run("check", file).Lines[^4..]);
    }
}
