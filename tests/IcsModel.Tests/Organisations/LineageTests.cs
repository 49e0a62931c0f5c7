using IcsModel.Organisations;
using IcsModel.Tests.Law;

namespace IcsModel.Tests.Organisations;

/// <summary>What came of what: every group is followed to the boards of later days.</summary>
public sealed class LineageTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Current;
    private static readonly string[] Days = ["2022-07-01", "2024-01-01", "2026-04-01"];

    private static IReadOnlyList<Dictionary<string, string>> Expected { get; } = Read();

    public static TheoryData<string> Groups => [.. Expected.Select(row => row["ods_code"])];

    /// <summary>A mark after a code says that a part is there (<c>~</c>) or that it is not known how much (<c>?</c>). Written from lists of small areas.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_group_is_found_in_the_boards_of_later_days(string code)
    {
        var row = Expected.Single(candidate => string.Equals(candidate["ods_code"], code, StringComparison.Ordinal));
        foreach (var day in Days)
        {
            var found = Register.WhereIsNow(OdsCode.Parse(code), Day(day)).Select(Written).Order(StringComparer.Ordinal);

            string.Join(' ', found).ShouldBe(row[day], day);
        }
    }

    [Fact]
    public void The_table_names_every_group() => Expected.Count.ShouldBe(248);

    [Fact]
    public void Every_group_of_the_last_day_is_found_in_one_board_but_three_that_were_divided()
    {
        var groups = Register.ClinicalCommissioningGroupsOn(Day("2022-06-30"));

        groups.Where(group => Register.WhereIsNow(group, Day("2022-07-01")).Count != 1).Select(group => group.Code).ShouldBe(["01Y", "06H", "D2P2L"]);
        groups.ShouldAllBe(group => Register.SuccessorsOf(group).Count(succession => succession.Kind == SuccessionKind.AbolitionTransfer) == 1);
    }

    [Theory]
    [InlineData("09C", "2013-03-31", "")]
    [InlineData("09C", "2013-04-01", "09C")]
    [InlineData("09C", "2020-03-31", "09C")]
    [InlineData("09C", "2020-04-01", "91Q")]
    [InlineData("09C", "2022-06-30", "91Q")]
    [InlineData("09C", "2022-07-01", "QKS")]
    [InlineData("QNQ", "2026-03-31", "QNQ")]
    [InlineData("QNQ", "2026-04-01", "QRL~ S0E4D~ S9B9J~")]
    [InlineData("QM7", "2026-04-01", "D7T5G~ S1Y5D~")]
    [InlineData("QXU", "2023-03-31", "QXU")]
    [InlineData("QXU", "2023-04-01", "QNX~ QXU~")]
    [InlineData("QXU", "2026-04-01", "S9B9J")]
    [InlineData("QRL", "2026-04-01", "QRL")]
    [InlineData("QKS", "2026-04-01", "QKS")]
    [InlineData("RY2", "2026-03-31", "RY2")]
    [InlineData("RY2", "2026-04-01", "RWW")]
    [InlineData("U2G6B", "2026-03-31", "")]
    [InlineData("ZZZ", "2026-03-31", "")]
    public void The_day_decides(string code, string day, string expected) =>
        string.Join(' ', Register.WhereIsNow(OdsCode.Parse(code), Day(day)).Select(Written).Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("E10000006", "2023-03-31", "E10000006")]
    [InlineData("E10000006", "2023-04-01", "E06000063~ E06000064~")]
    [InlineData("E10000027", "2023-04-01", "E06000066")]
    [InlineData("E08000016", "2025-04-01", "E08000038")]
    public void Councils_are_followed_too(string code, string day, string expected)
    {
        Register.TryFind(code, out var council).ShouldBeTrue();
        string.Join(' ', Register.WhereIsNow(council, Day(day)).Select(Written).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Fact]
    public void Every_change_has_its_first_day()
    {
        foreach (var succession in Register.Successions)
        {
            succession.To.ExistsOn(succession.On).ShouldNotBe(false, succession.ToString());
            succession.From.ExistsOn(succession.On.PlusDays(-1)).ShouldNotBe(false, succession.ToString());
            (succession.From.ExistsOn(succession.On) == true).ShouldBe(succession.From.Code is "QXU" && succession.To.Code is "QNX", succession.ToString());
            Register.WhereIsNow(succession.From, succession.On.PlusDays(-1)).ShouldNotBeEmpty(succession.ToString());
            Register.WhereIsNow(succession.From, succession.On).ShouldContain(found => found.Organisation == succession.To, succession.ToString());
        }
    }

    [Fact]
    public void Successions_of_each_kind_are_counted() =>
        Register.Successions.GroupBy(succession => succession.Kind).OrderBy(group => group.Key).Select(group => group.Count()).ShouldBe([169, 106, 8, 4]);

    [Fact]
    public void Kent_and_medway_began_as_eight_groups()
    {
        Register.TryFind("QKS", out var board).ShouldBeTrue();

        Register.OriginsOf(board).Select(origin => origin.Code).ShouldBe(["09C", "09E", "09J", "09W", "10A", "10D", "10E", "99J"]);
        Register.PredecessorsOf(board).ShouldHaveSingleItem().From.Code.ShouldBe("91Q");
        Register.SuccessorsOf(board).ShouldBeEmpty();
    }

    [Fact]
    public void Origins_do_not_count_what_came_after_a_predecessor_had_handed_over()
    {
        Register.TryFind("QPM", out var northamptonshire).ShouldBeTrue();
        Register.TryFind("09C", out var ashford).ShouldBeTrue();

        Register.OriginsOf(northamptonshire).Select(origin => origin.Code).ShouldBe(["03V", "04G", "06H"]);
        Register.OriginsOf(ashford).ShouldBeEmpty();
    }

    [Fact]
    public void The_tree_of_kent_and_medway()
    {
        Register.TryFind("QKS", out var board).ShouldBeTrue();

        Register.LineageOf(board).ToText().ShouldBe(
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

    [Fact]
    public void The_tree_and_the_flowchart_of_frimley()
    {
        Register.TryFind("QNQ", out var frimley).ShouldBeTrue();
        var lineage = Register.LineageOf(frimley);

        lineage.ToText().ShouldContain("After it\n├─ NHS Hampshire and Isle of Wight Integrated Care Board (QRL), since 2022-07-01; a part on 2026-04-01 (north east Hampshire)\n");
        lineage.ToMermaid().ShouldStartWith("flowchart LR\n  IntegratedCareBoard_QNQ[\"NHS Frimley Integrated Care Board (QNQ)<br/>2022-07-01 to 2026-03-31\"]\n");
        lineage.ToMermaid().ShouldContain("  IntegratedCareBoard_QNQ -.->|2026-04-01, a part| IntegratedCareBoard_S0E4D\n");
        lineage.ToMermaid().ShouldContain("  ClinicalCommissioningGroup_D4U1Y -->|2022-07-01| IntegratedCareBoard_QNQ\n");
    }

    [Fact]
    public void What_has_come_by_two_ways_is_written_out_once()
    {
        Register.TryFind("S9B9J", out var surreyAndSussex).ShouldBeTrue();

        Register.LineageOf(surreyAndSussex).ToText().Split('\n').Count(line => line.Contains("NHS Guildford and Waverley CCG", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static string Written(Whereabouts found) =>
        found.Organisation.Code + found.Extent switch { SuccessionExtent.Part => "~", SuccessionExtent.Unknown => "?", _ => string.Empty };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static IReadOnlyList<Dictionary<string, string>> Read()
    {
        using var reader = new StreamReader(typeof(LineageTests).Assembly.GetManifestResourceStream("where-is-now.csv")!);
        return CsvText.Rows(reader.ReadToEnd());
    }
}
