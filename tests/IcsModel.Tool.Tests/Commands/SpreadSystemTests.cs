using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

/// <summary>A system whose facts stand in several files.</summary>
public sealed class SpreadSystemTests
{
    private const string Board = "statedOn: 2025-06-01\nboard:\n  code: QXX\n  name: NHS Exampleshire Integrated Care Board\n  establishedOn: 2022-07-01\n";

    private const string Councils =
        Board + "councils:\n  complete: true\n  items:\n    - body: { kind: localAuthority, name: Exampleshire County Council }\n      kind: countyCouncil\n      overlapsBoard: true\n";

    private const string Partnership =
        "statedOn: 2025-06-01\nboard: { code: qxx }\npartnerships:\n  complete: true\n  items:\n    - id: icp\n      establishedOn: 2022-07-01\n"
        + "      members:\n        complete: true\n        items:\n          - { id: one, appointedBy: { kind: integratedCareBoard, code: QXX }, from: 2022-07-01 }\n";

    [Fact]
    public void What_needs_two_files_is_found_where_it_stands()
    {
        var (councils, partnership) = (Ics.File("spread/a.yaml", Councils), Ics.File("spread/b.yaml", Partnership.Replace("qxx", "QXX", StringComparison.Ordinal)));

        var result = Ics.Run("check", councils, partnership);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith("Integrated care system of NHS Exampleshire Integrated Care Board (QXX), as at\n2025-06-01 (stated in the document); law known to ");
        result.Output.ShouldContain("\nspread/a.yaml\nspread/b.yaml\n");
        result.Output.ShouldContain("  ICP-MEMB-002  ");
        result.Output.ShouldContain("    - spread/b.yaml:9:9 (icp): ");
        result.Output.ShouldContain("/partnerships/0/members (spread/b.yaml, line 9)");
        result.Output.ShouldContain("to be given at /strategies; helps to settle");
    }

    [Fact]
    public void Neither_file_alone_shows_it()
    {
        var councils = Ics.Run("check", Ics.File("spread/alone-a.yaml", Councils));
        var partnership = Ics.Run("check", Ics.File("spread/alone-b.yaml", Partnership));

        councils.ExitCode.ShouldBe(0);
        partnership.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Programs_get_every_file_and_the_file_of_every_finding()
    {
        var (councils, partnership) = (Ics.File("spread/c.yaml", Councils), Ics.File("spread/d.yaml", Partnership.Replace("qxx", "QXX", StringComparison.Ordinal)));

        using var json = JsonDocument.Parse(Ics.Run("check", councils, partnership, "--format", "json").Output);

        var subject = json.RootElement.GetProperty("subjects").EnumerateArray().ShouldHaveSingleItem();
        subject.GetProperty("kind").GetString().ShouldBe("system");
        subject.GetProperty("code").GetString().ShouldBe("QXX");
        subject.GetProperty("files").EnumerateArray().Select(file => file.GetString()).ShouldBe(["spread/c.yaml", "spread/d.yaml"]);
        var breach = json.RootElement.GetProperty("outcomes").EnumerateArray().First(outcome => outcome.GetProperty("ruleId").GetString() is "ICP-MEMB-002");
        breach.GetProperty("findings")[0].GetProperty("location").GetProperty("file").GetString().ShouldBe("spread/d.yaml");
    }

    [Fact]
    public void What_two_files_say_differently_is_an_error_that_names_both_places()
    {
        var first = Ics.File("differs/a.yaml", Councils);
        var second = Ics.File("differs/b.yaml", Partnership.Replace("{ code: qxx }", "{ code: QXX, establishedOn: 2023-07-01 }", StringComparison.Ordinal));

        var result = Ics.Run("check", first, second);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe("differs/b.yaml:2:36: \"establishedOn\" is given differently in differs/a.yaml:5:18; give it once, or alike in both.\n");
    }

    [Fact]
    public void Files_of_different_days_are_checked_apart_and_say_so()
    {
        var first = Ics.File("days/a.yaml", Councils);
        var second = Ics.File("days/b.yaml", Partnership.Replace("2025-06-01", "2025-06-02", StringComparison.Ordinal));

        var result = Ics.Run("check", first, second);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Note: days/b.yaml tells of the same system on another day (2025-06-02), so that\n      it is taken by itself.\n");
        result.Output.ShouldEndWith("\n2 systems checked, none with a breach or an inconsistency.\n");
    }

    [Fact]
    public void A_file_that_names_no_system_is_checked_by_itself_and_says_so()
    {
        var first = Ics.File("nameless/a.yaml", Councils);
        var second = Ics.File("nameless/b.yaml", "statedOn: 2025-06-01\nplaces: [{ id: north }]\n");

        var result = Ics.Run("check", first, second);

        result.Output.ShouldContain("Note: The document gives neither the code of a board nor the name of a system,\n      so that it is put together with no other.\n");
        Ics.Run("check", second).Output.ShouldNotContain("Note:");
    }

    [Fact]
    public void Files_that_give_the_same_name_of_a_system_belong_together_too()
    {
        var first = Ics.File("named/a.yaml", Councils + "system: { name: Exampleshire }\n");
        var second = Ics.File("named/b.yaml", "statedOn: 2025-06-01\nsystem: { name: EXAMPLESHIRE }\nplaces: [{ id: north }]\n");

        Ics.Run("check", first, second).Error.ShouldContain("\"name\" is given differently in named/a.yaml:12:17");
        Ics.File("named/b.yaml", "statedOn: 2025-06-01\nsystem: { name: Exampleshire }\nplaces: [{ id: north }]\n");
        Ics.Run("check", first, second, "--quiet").Output.ShouldStartWith("Integrated care system Exampleshire (QXX), as at 2025-06-01 (stated in the\ndocument)\n");
    }

    [Fact]
    public void Two_accounts_of_a_board_without_a_system_stay_apart()
    {
        var first = Ics.File("accounts/a.yaml", Ics.Chairless);
        var second = Ics.File("accounts/b.yaml", Ics.Chairless.Replace("2022-07-01", "2023-07-01", StringComparison.Ordinal));

        var result = Ics.Run("check", first, second, "--quiet");

        result.Error.ShouldBeEmpty();
        result.Output.ShouldEndWith("\n2 boards checked, 2 of them with a breach or an inconsistency.\n");
    }

    [Fact]
    public void Explain_answers_for_a_system_spread_over_a_folder()
    {
        Ics.File("explained/a.yaml", Councils);
        Ics.File("explained/b.yaml", Partnership.Replace("qxx", "QXX", StringComparison.Ordinal));

        var result = Ics.Run("explain", "ICP-MEMB-002", "explained");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("  Outcome: not satisfied (breach)\n");
        result.Output.ShouldContain("    - explained/b.yaml:9:9 (icp): ");
    }
}
