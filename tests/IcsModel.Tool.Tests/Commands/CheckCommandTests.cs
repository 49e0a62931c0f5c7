using IcsModel.Documents;
using IcsModel.Testing;

namespace IcsModel.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_lawful_board_passes()
    {
        var file = Ics.File("lawful.json", GovernanceDocumentWriter.WriteJsonText(LawfulBoard.Create()));

        var result = Ics.Run("check", file, "--as-at", "2025-06-01");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldStartWith("NHS Exampleshire Integrated Care Board (QXX), as at 2025-06-01 (given with\n--as-at); law known to 2025-11-18");
        result.Output.ShouldContain("\nNo breach found in the ");
        result.Output.ShouldNotContain("compliant", Case.Insensitive);
    }

    [Fact]
    public void A_complete_board_without_a_chair_fails_and_names_rule_citation_and_remedy()
    {
        var result = Ics.Run("check", Ics.File("chairless.yaml", Ics.Chairless));

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("  ICB-BOARD-001  Chair validly appointed and in post\n    NHS Act 2006, Sch. 1B para. 5\n");
        result.Output.ShouldContain("    - chairless.yaml:7:5: ");
        result.Output.ShouldContain("    To put it right: NHS England appoints a chair");
        result.Output.ShouldContain("\n1 breach found in the ");
    }

    [Fact]
    public void A_board_not_stated_to_be_complete_passes_and_says_what_to_state()
    {
        var file = Ics.File("partial.yaml", Ics.Chairless.Replace("    complete: true\n", string.Empty, StringComparison.Ordinal));

        var result = Ics.Run("check", file);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("    - whether the list of members is the whole board (state complete: true if it\n      is)\n");
        result.Output.ShouldContain("\n  Board (17): ICB-BOARD-001, ICB-BOARD-003");
    }

    [Fact]
    public void A_broken_file_does_not_run_and_is_named_with_line_and_column()
    {
        var broken = Ics.File("broken.json", "{\n  \"board\": { \"nmae\": \"X\" }\n}\n");

        var result = Ics.Run("check", broken);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("broken.json:2:14: ");
        result.Error.ShouldContain("Did you mean \"name\"?");
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void The_other_files_are_checked_when_one_is_broken()
    {
        var result = Ics.Run("check", Ics.File("broken-first.yaml", "board: ["), Ics.File("second.yaml", Ics.Chairless), "no-such.yaml");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("ICB-BOARD-001");
        result.Error.ShouldContain("broken-first.yaml:2:1: ");
        result.Error.ShouldContain("no-such.yaml:1:1: There is no such file.\n");
    }

    [Theory]
    [InlineData("breach", 1)]
    [InlineData("departure", 1)]
    [InlineData("advisory", 1)]
    [InlineData("undetermined", 1)]
    [InlineData("never", 0)]
    public void A_breach_fails_at_every_threshold_but_never(string failOn, int expected) =>
        Ics.Run("check", Ics.File($"breach-{failOn}.yaml", Ics.Chairless), "--fail-on", failOn).ExitCode.ShouldBe(expected);

    [Theory]
    [InlineData("breach", 0)]
    [InlineData("departure", 0)]
    [InlineData("advisory", 1)]
    [InlineData("undetermined", 1)]
    [InlineData("never", 0)]
    public void An_advisory_fails_from_its_threshold_on(string failOn, int expected)
    {
        var board = LawfulBoard.Create()
            .WithoutMember(LawfulBoard.ThirdNonExecutive)
            .WithoutMember(LawfulBoard.Deputy);
        var file = Ics.File($"advisory-{failOn}.json", GovernanceDocumentWriter.WriteJsonText(board));

        Ics.Run("check", file, "--as-at", "2025-06-01", "--fail-on", failOn).ExitCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("advisory", 0)]
    [InlineData("undetermined", 1)]
    public void What_is_undetermined_fails_only_when_asked_for(string failOn, int expected) =>
        Ics.Run("check", Ics.File($"empty-{failOn}.yaml", "board: {}\n"), "--fail-on", failOn).ExitCode.ShouldBe(expected);

    [Fact]
    public void The_day_comes_from_the_option_then_the_document_then_the_clock()
    {
        var stated = Ics.File("stated.yaml", Ics.Chairless);
        var undated = Ics.File("undated.yaml", "board: { name: NHS X }\n");

        Ics.Run("check", stated, "--as-at", "2024-02-29").Output.ShouldContain("as at 2024-02-29 (given with");
        Ics.Run("check", stated, "--quiet").Output.ShouldContain("as at 2025-06-01 (stated in the\ndocument)");
        Ics.Run("check", undated, "--quiet").Output.ShouldStartWith("NHS X, as at 2025-03-04 (today)\n");
    }

    [Fact]
    public void Quiet_prints_what_fails_and_the_summary()
    {
        var file = Ics.File("quiet.yaml", Ics.Chairless);

        var result = Ics.Run("check", file, "--quiet");

        result.Output.ShouldContain("Breaches (1)");
        result.Output.ShouldNotContain("Advisories (", Case.Sensitive);
        result.Output.ShouldNotContain("Undetermined (", Case.Sensitive);
        Ics.Run("check", file, "--quiet", "--fail-on", "never").Lines.Length.ShouldBe(7);
    }

    [Fact]
    public void A_folder_stands_for_its_documents_in_ordinal_order()
    {
        Ics.File("folder/b.yaml", "board: { name: Board b }\n");
        Ics.File("folder/B.yml", "board: { name: Board B }\n");
        Ics.File("folder/a/deep.json", "{ \"board\": { \"name\": \"Board deep\" } }");
        Ics.File("folder/notes.txt", "no document");

        var result = Ics.Run("check", "folder", "folder/b.yaml", "--quiet");

        result.ExitCode.ShouldBe(0);
        result.Lines.Where(line => line.StartsWith("Board ", StringComparison.Ordinal)).ShouldBe(
        [
            "Board B, as at 2025-03-04 (today)",
            "Board deep, as at 2025-03-04 (today)",
            "Board b, as at 2025-03-04 (today)",
        ]);
        result.Output.ShouldEndWith("\n3 boards checked, none with a breach or an inconsistency.\n");
    }

    [Fact]
    public void A_folder_without_documents_does_not_run()
    {
        Ics.File("barren/notes.txt", "no document");

        var result = Ics.Run("check", "barren");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe("barren:1:1: The folder holds no .json, .yaml or .yml file.\n");
    }

    [Fact]
    public void Many_files_are_all_checked()
    {
        for (var i = 0; i < 200; i++)
        {
            Ics.File($"many/{i}.yaml", Ics.Chairless);
        }

        var result = Ics.Run("check", "many", "--quiet");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldEndWith("\n200 boards checked, 200 of them with a breach or an inconsistency.\n");
    }

    [Fact]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        var file = Ics.File("to-file.yaml", Ics.Chairless);

        var result = Ics.Run(Screen, "check", file, "--output", "report.txt");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        Ics.Read("report.txt").ShouldBe(Ics.Run("check", file).Output);
    }

    [Fact]
    public void A_report_that_cannot_be_written_does_not_run()
    {
        var result = Ics.Run("check", Ics.File("unwritten.yaml", Ics.Chairless), "--output", "no/such/folder/report.txt");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe("ics: The folder of no/such/folder/report.txt does not exist; name another file for the report.\n");
    }

    [Fact]
    public void Colours_are_for_terminals_that_want_them()
    {
        var file = Ics.File("colours.yaml", Ics.Chairless);

        Ics.Run(Screen, "check", file).Output.ShouldContain("\u001b[1;31mBreaches (1)\u001b[0m\n");
        Ics.Run(Screen, "check", file, "--no-color").Output.ShouldNotContain('\u001b');
        Ics.Run(Screen with { AllowsColour = false }, "check", file).Output.ShouldNotContain('\u001b');
        Ics.Run("check", file).Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public void No_line_is_wider_than_80_columns()
    {
        var file = Ics.File("a-folder-with-a-long-name/and-another-folder-with-a-name-that-is-long-too/a-document-of-a-board-with-a-long-name.yaml", Ics.Chairless);

        Ics.Run("check", file).Lines.ShouldAllBe(line => line.Length <= 80);
        Ics.Run(Screen with { KnownWidth = 50 }, "check", file, "--no-color").Lines.ShouldAllBe(line => line.Length <= 50);
    }

    [Fact]
    public void Names_cannot_steer_the_terminal()
    {
        var file = Ics.File(
            "hostile.json",
            """{ "board": { "name": "NHS \u001b[2J\u202eX\u0007\u009b31m\r\nY", "members": { "complete": true, "items": [ { "id": "\u001b]0;t\u0007" } ] } } }""");

        var result = Ics.Run("check", file);

        result.Output.ShouldStartWith("NHS \uFFFD[2J\uFFFDX\uFFFD\uFFFD31m\uFFFD\uFFFDY, as at ");
        result.Output.ShouldAllBe(letter => letter == '\n' || (!char.IsControl(letter) && letter != '\u202e'));
        Ics.Run("check", file, "--format", "json").Output.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
    }

    private static Terminal Screen => new(OutputIsTerminal: true, ErrorIsTerminal: false, KnownWidth: 80, AllowsColour: true);

    [Fact]
    public void What_no_place_in_a_document_can_hold_is_asked_for_without_a_place()
    {
        var file = Ics.File("unverified.yaml", Ics.Run("new", "constitution").Output.Replace("chair: { id: p-6 }", "chair: { id: p-2 }", StringComparison.Ordinal));

        Ics.Run("check", file, "--all").Output.ShouldContain("    - the verified wording of the requirement\n      helps to settle NHSE-CMTE-002\n");
        Ics.Run("explain", "NHSE-CMTE-002", file).Output.ShouldContain("    Missing: the verified wording of the requirement\n");
    }

    [Fact]
    public void A_departure_from_the_constitution_is_cited_with_every_clause_the_rule_rests_on()
    {
        var file = Ics.File(
            "trust-deputy.yaml",
            Ics.Run("new", "constitution").Output.Replace("seat: partnerNhsTrust, from: 2022-07-01, deputyChair: false", "seat: partnerNhsTrust, from: 2022-07-01, deputyChair: true", StringComparison.Ordinal));

        var result = Ics.Run("check", file, "--quiet", "--fail-on", "departure");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("\n    Constitution, cl. 2.2.1, cl. 2.2.2, cl. 3.5, cl. 3.6, cl. 3.7 (local\n    constitution)\n");
        result.Output.ShouldContain("(clause 3.5, page 14).\n");
    }
}
