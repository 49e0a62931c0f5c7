namespace IcsModel.Tool.Tests.Commands;

/// <summary>What the command says of a document on clinical commissioning groups.</summary>
public sealed class CommissioningCommandTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public CommissioningCommandTests() =>
        File.WriteAllText(
            file,
            """
            {
              "commissioning": { "name": "Exampleshire" },
              "ccgs": { "complete": true, "items": [{ "name": "NHS Exampleshire CCG", "establishedOn": "2018-04-01", "hasGoverningBody": false }] }
            }
            """);

    [Fact]
    public void Checks_the_history_as_a_subject_of_its_own()
    {
        var result = Ics.Run("check", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith("Commissioning history of Exampleshire, as at 2021-06-01 (given with --as-at)");
        result.Output.ShouldContain("CCG-GB-001");
        result.Output.ShouldNotContain("ICB-BOARD-001");
    }

    [Fact]
    public void Nothing_is_asked_of_groups_after_their_abolition() => Ics.Run("check", file, "--as-at", "2022-07-01").ExitCode.ShouldBe(0);

    [Fact]
    public void Explains_a_rule_for_the_history()
    {
        var result = Ics.Run("explain", "ccg-gb-001", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("NHS Exampleshire CCG has no governing body.");
    }

    [Fact]
    public void A_rule_on_boards_has_nothing_to_say_of_it()
    {
        var result = Ics.Run("explain", "ICB-BOARD-001", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("gives no section that ICB-BOARD-001 is about");
    }

    [Fact]
    public void Histories_are_counted_as_such()
    {
        Ics.File("counted-subjects/board.yaml", "board: { name: Board }\n");
        Ics.File("counted-subjects/history.yaml", "commissioning: { name: Exampleshire }\n");
        Ics.File("counted-subjects/one.yaml", "system: { name: One }\n");
        Ics.File("counted-subjects/two.yaml", "system: { name: Two }\n");

        Ics.Run("check", "counted-subjects", "--quiet").Output.ShouldEndWith("\n1 board, 2 systems and 1 commissioning history checked, none with a breach or an\ninconsistency.\n");
    }

    [Fact]
    public void Several_histories_are_counted_without_boards()
    {
        Ics.File("counted-histories/one.yaml", "commissioning: { name: One }\n");
        Ics.File("counted-histories/two.yaml", "commissioning: { name: Two }\n");

        Ics.Run("check", "counted-histories", "--quiet").Output.ShouldEndWith("\n2 commissioning histories checked, none with a breach or an inconsistency.\n");
    }

    [Fact]
    public void What_is_left_out_of_each_group_is_one_thing()
    {
        var history = Ics.File(
            "unstated-of-groups.yaml",
            """
            commissioning: { name: Exampleshire }
            ccgs:
              complete: true
              items:
                - { code: 97X, establishedOn: 2018-04-01, constitution: { name: NHS North Exampleshire Clinical Commissioning Group } }
                - { code: 98X, establishedOn: 2018-04-01, constitution: { name: NHS South Exampleshire Clinical Commissioning Group } }
            """);

        var result = Ics.Run("check", history, "--as-at", "2021-06-01");

        result.Output.ShouldContain("    - nothing is stated of the governing body of the group\n      to be given at /ccgs/0/governingBody (line 5) and 1 other place; helps to\n      settle 15 of these\n");
        result.Output.ShouldContain("    - nothing is stated of what the group did towards its general duties\n");
        Ics.Run("check", history, "--as-at", "2021-06-01", "--all").Output.ShouldContain("    - whether the group has a governing body\n");
    }

    [Fact]
    public void What_only_one_group_leaves_out_is_asked_where_it_is_missing()
    {
        var history = Ics.File(
            "unstated-of-one-group.yaml",
            """
            commissioning: { name: Exampleshire }
            ccgs:
              complete: true
              items:
                - { code: 97X, establishedOn: 2018-04-01, governingBody: { functions: [assurance] } }
                - { code: 98X, establishedOn: 2018-04-01 }
            """);

        var result = Ics.Run("check", history, "--as-at", "2021-06-01");

        result.Output.ShouldContain("/ccgs/1/governingBody (line 6); ");
        result.Output.ShouldNotContain("/ccgs/0/governingBody (line");
    }

    public void Dispose() => File.Delete(file);
}
