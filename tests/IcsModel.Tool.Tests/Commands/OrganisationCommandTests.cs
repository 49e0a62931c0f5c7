using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

/// <summary><c>ics organisation</c> and <c>ics organisations</c>: who is who, who was, and what became of them.</summary>
public sealed class OrganisationCommandTests
{
    [Fact]
    public void The_lineage_of_kent_and_medway_shows_the_eight_groups_the_one_and_the_board()
    {
        var result = Ics.Run("organisation", "QKS", "--lineage");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith(
            """
            NHS Kent and Medway Integrated Care Board (QKS), since 2022-07-01
            Before it
            └─ NHS Kent and Medway CCG (91Q), 2020-04-01 to 2022-06-30
               ├─ NHS Ashford CCG (09C), 2013-04-01 to 2020-03-31
               ├─ NHS Canterbury and Coastal CCG (09E), 2013-04-01 to 2020-03-31
               ├─ NHS Dartford, Gravesham and Swanley CCG (09J), 2013-04-01 to 2020-03-31
               ├─ NHS Medway CCG (09W), 2013-04-01 to 2020-03-31
               ├─ NHS South Kent Coast CCG (10A), 2013-04-01 to 2020-03-31
               ├─ NHS Swale CCG (10D), 2013-04-01 to 2020-03-31
               ├─ NHS Thanet CCG (10E), 2013-04-01 to 2020-03-31
               └─ NHS West Kent CCG (99J), 2013-04-01 to 2020-03-31

            """);
    }

    [Theory]
    [InlineData("QKS", "", "NHS Kent and Medway Integrated Care Board (QKS), on 2025-03-04 (today)\n  Integrated care board, since 2022-07-01\n")]
    [InlineData("QKS", "--on 2025-06-01", "  Councils in its area: Kent; Medway\n")]
    [InlineData("QKS", "--on 2022-06-30", "Kent and Medway (QKS), on 2022-06-30 (given with --on)\n  Integrated care system before 1 July 2022 (no body in law), until 2022-06-30\n")]
    [InlineData("S9B9J", "--on 2026-03-31", "  Did not exist on the day\n")]
    [InlineData("91Q", "--on 2022-07-01", "NHS Kent and Medway ICB - 91Q (91Q), on 2022-07-01 (given with --on)\n  Sub-ICB location (no body in law), since 2022-07-01\n")]
    [InlineData("Kent and Medway", "--on 2022-06-30", "NHS Kent and Medway CCG (91Q), on 2022-06-30")]
    [InlineData("NHS Swale CCG", "--on 2026-04-01", "  Found on the day in: NHS Kent and Medway Integrated Care Board (QKS)\n")]
    [InlineData("10C", "--on 2026-04-01", "  Found on the day in: NHS Surrey and Sussex Integrated Care Board (S9B9J), all,\n    a part or nothing: not known\n")]
    [InlineData("Barnsley", "", "  Area code: E08000016 (2019-01-01 to 2025-03-31)\n  Area code: E08000038 (since 2025-04-01)\n")]
    [InlineData("TAD", "", "  NHS foundation trust, days not known\n  Whether it existed on the day is not known\n")]
    [InlineData("RW1", "", "  Also named: Southern Health NHS Foundation Trust (2022-03-31 to 2024-09-30)\n")]
    [InlineData("Essex", "", "  Boards in its area: NHS Mid and South Essex Integrated Care Board (")]
    [InlineData("Essex", "", "\nOf the same code or name:\n  NHS Essex Integrated Care Board (D7T5G): integrated care board, since\n    2026-04-01\n")]
    public void Says_who_an_organisation_is_on_a_day(string name, string options, string said)
    {
        var result = Ics.Run(["organisation", .. name.Split(' '), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain(said);
        result.ExitCode.ShouldBe(0);
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("Kent and Medwya", "ics: No organisation has or had the code or name \"Kent and Medwya\". Did you mean NHS Kent and Medway Integrated Care Board (QKS) or NHS Kent and Medway CCG (91Q) or Kent and Medway (QKS)?\n")]
    [InlineData("something else altogether", "ics: No organisation has or had the code or name \"something else altogether\".\n")]
    public void A_name_that_is_not_known_is_refused_with_what_may_be_meant(string name, string said)
    {
        var result = Ics.Run("organisation", name);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe(said);
    }

    [Theory]
    [InlineData("organisation QKS --on 1.7.2022")]
    [InlineData("organisation QKS --format yaml")]
    [InlineData("organisation QKS --linage")]
    [InlineData("organisation")]
    [InlineData("organisations --kind ccg")]
    public void Wrong_usage_is_refused(string arguments) => Ics.Run(arguments.Split(' ')).ExitCode.ShouldBe(2);

    [Fact]
    public void The_lineage_is_drawn_in_mermaid()
    {
        var result = Ics.Run("organisation", "E10000006", "--format", "mermaid");

        result.Output.ShouldBe(
            """
            flowchart LR
              ResponsibleLocalAuthority_E10000006["Cumbria (E10000006)<br/>until 2023-03-31"]
              ResponsibleLocalAuthority_E06000063["Cumberland (E06000063)<br/>since 2023-04-01"]
              ResponsibleLocalAuthority_E10000006 -.->|2023-04-01, a part| ResponsibleLocalAuthority_E06000063
              ResponsibleLocalAuthority_E06000064["Westmorland and Furness (E06000064)<br/>since 2023-04-01"]
              ResponsibleLocalAuthority_E10000006 -.->|2023-04-01, a part| ResponsibleLocalAuthority_E06000064

            """);
    }

    [Fact]
    public void Json_has_what_an_organisation_is_and_its_lineage()
    {
        var json = JsonDocument.Parse(Ics.Run("organisation", "QKS", "--on", "2025-06-01", "--lineage", "--format", "json").Output).RootElement;

        json.GetProperty("code").GetString().ShouldBe("QKS");
        json.GetProperty("kind").GetString().ShouldBe("integratedCareBoard");
        json.GetProperty("areaCode").GetString().ShouldBe("E54000032");
        json.GetProperty("from").GetString().ShouldBe("2022-07-01");
        json.GetProperty("to").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("exists").GetBoolean().ShouldBeTrue();
        json.GetProperty("populations")[0].GetProperty("count").GetInt32().ShouldBe(1868199);
        json.GetProperty("foundIn")[0].GetProperty("extent").GetString().ShouldBe("whole");
        var group = json.GetProperty("lineage").GetProperty("before")[0];
        group.GetProperty("code").GetString().ShouldBe("91Q");
        group.GetProperty("how").GetString().ShouldBe("abolitionTransfer");
        group.GetProperty("before").GetArrayLength().ShouldBe(8);
    }

    [Theory]
    [InlineData("2022-07-01", 42)]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    public void Lists_the_boards_of_a_day(string day, int count)
    {
        Ics.Run("organisations", "--on", day, "--kind", "integratedCareBoard").Output.ShouldEndWith($"\n\n{count} organisations on {day} (given with --on).\n");
        JsonDocument.Parse(Ics.Run("organisations", "--on", day, "--kind", "integratedCareBoard", "--format", "json").Output)
            .RootElement.GetProperty("organisations").GetArrayLength().ShouldBe(count);
    }

    [Fact]
    public void Lists_the_names_of_the_day()
    {
        var result = Ics.Run("organisations", "--on", "2016-01-01", "--kind", "clinicalCommissioningGroup");

        result.Output.ShouldContain("01K        NHS Lancashire North CCG\n");
        result.Output.ShouldEndWith("\n\n209 organisations on 2016-01-01 (given with --on).\n");
    }
}
