using IcsModel.Areas;
using IcsModel.Rules;
using IcsModel.Tests.Law;
using NodaTime.Text;

namespace IcsModel.Tests.Areas;

/// <summary>The areas of the real boards: what the Act asks of them holds, and one change is found where it is.</summary>
public sealed class RealAreasTests
{
    private const string Of2023 = "lsoa21-icb-2023.csv";
    private const string Of2026 = "lsoa21-icb-2026.csv";
    private const string Of2011 = "lsoa11-ccg2021-icb2022.csv";
    private const string Board = "icb_ods_code";
    private const string Board2022 = "icb_ods_code_2022_07_01";

    [SharedFact]
    public void Every_LSOA_has_exactly_one_board()
    {
        Check(RealAreas.Read(Of2023, Board), LsoaEdition.Census2021, boards: 42);
        Check(RealAreas.Read(Of2026, Board), LsoaEdition.Census2021, boards: 36);
        Check(RealAreas.Read(Of2011, Board2022), LsoaEdition.Census2011, boards: 42);
        Check(RealAreas.Read(Of2011, "ccg_ods_code_2021_04_01"), LsoaEdition.Census2011, boards: 106);
    }

    [SharedFact]
    public void One_line_removed_and_one_added_are_found_exactly()
    {
        var (entries, england) = (RealAreas.Read(Of2026, Board), EnglishLsoas.Of(LsoaEdition.Census2021));
        var without = entries[1_000].Lsoa;

        AreaPartition.Of([.. entries[..1_000], .. entries[1_001..]], england).Uncovered.ShouldBe([without]);
        AreaPartition.Of([.. entries, entries[2_000]], england).Repeated.ShouldBe([entries[2_000]]);
        AreaPartition.Of([.. entries, entries[2_000] with { Body = "QZZ" }], england).Overlaps
            .ShouldBe([new AreaOverlap(entries[2_000].Lsoa, [entries[2_000].Body, "QZZ"])]);
    }

    [SharedFact]
    public void Three_groups_were_divided_on_1_July_2022()
    {
        var moves = RealAreas.Map(Of2011, "ccg_ods_code_2021_04_01").MovesTo(RealAreas.Map(Of2011, "sub_icb_location_ods_code_2022_07_01"));
        var boards = RealAreas.Map(Of2011, Board2022);

        moves.Select(move => (move.From, boards.BodyOf(move.Area.First()), move.Area.Count)).ShouldBe(
        [
            ("01Y", "QJ2", 21),
            ("06H", "QPM", 9),
            ("D2P2L", "QHL", 92),
        ]);
    }

    [SharedFact]
    public void Moves_of_2026_follow_the_mergers()
    {
        var moves = RealAreas.Map(Of2023, Board).MovesTo(RealAreas.Map(Of2026, Board));

        moves.Select(move => $"{move.From}>{move.To}").ShouldBe(
        [
            "QH8>D7T5G", "QHG>S1Y5D", "QJG>D7T5G", "QJG>T6Y0W", "QM7>D7T5G", "QM7>S1Y5D", "QMJ>Z9B2Z", "QMM>T6Y0W",
            "QNQ>QRL", "QNQ>S0E4D", "QNQ>S9B9J", "QNX>S9B9J", "QRV>Z9B2Z", "QU9>S0E4D", "QUE>S1Y5D", "QXU>S9B9J",
        ]);
        moves.Sum(move => move.Area.Count).ShouldBe(9_081);
    }

    [SharedFact]
    public void Counties_that_coincide_with_a_board()
    {
        // Districts are told apart here and not counties, so that a county shows as districts that each lie within the board and together are its area.
        var shares = RealAreas.Map(Of2023, Board).SharesWith(RealAreas.Map(Of2023, "lad_ons_code"));

        WithinEntirely(shares, "QJM").ShouldBe(shares.Count(share => share.Body is "QJM"));
        WithinEntirely(shares, "QR1").ShouldBe(shares.Count(share => share.Body is "QR1"));
        shares.Single(share => share.Body is "QSL").Coincide.ShouldBeTrue();
    }

    [SharedFact]
    public void Boards_and_unitary_authorities_meet_as_the_data_say()
    {
        var recorded = RealAreas.Table("icb-local-authorities.csv")
            .Where(row => row["as_at"] is "2026-04-01" && !row["la_ons_code"].StartsWith("E10", StringComparison.Ordinal))
            .Select(row => $"{row["icb_ods_code"]} {row["la_ons_code"]} {row["overlap"]} {row["lsoas_in_both"]}/{row["lsoas_in_la"]} {row["areas_coincide"]}")
            .Order(StringComparer.Ordinal);

        var derived = RealAreas.Map(Of2026, Board).SharesWith(RealAreas.Map(Of2026, "lad_ons_code"))
            .Where(share => !share.Other.StartsWith("E07", StringComparison.Ordinal))
            .Select(share => $"{share.Body} {share.Other} {(share.IsOtherWithin ? "whole" : "part")} {share.Shared}/{share.InOther} {(share.Coincide ? "yes" : "no")}")
            .Order(StringComparer.Ordinal);

        derived.ShouldBe(recorded);
    }

    [SharedFact]
    public void The_rules_on_all_boards_hold_for_the_boards_of_each_day()
    {
        var (of2023, of2026) = (RealAreas.Map(Of2023, Board), RealAreas.Map(Of2026, Board));
        var boards = RealAreas.Table("integrated-care-boards.csv").Select(row => new CommissionerArea
        {
            Body = new() { Code = row["ods_code"] },
            From = Day(row["established"]),
            To = row["abolished"].Length == 0 ? null : Day(row["abolished"]),
            Area = (row["abolished"].Length == 0 ? of2026 : of2023).AreaOf(row["ods_code"]),
        }).ToArray();

        // The one board that went on with more area has an entry for each of its areas.
        var enlarged = Array.FindIndex(boards, board => board.Body!.Code is "QRL");
        CommissionerArea[] entries =
        [
            .. boards[..enlarged], .. boards[(enlarged + 1)..],
            boards[enlarged] with { To = new(2026, 4, 1), Area = of2023.AreaOf("QRL") },
            boards[enlarged] with { From = new(2026, 4, 1), Area = of2026.AreaOf("QRL") },
        ];
        var map = new CommissioningMap { Boards = FactList.Complete<CommissionerArea>(entries) };

        foreach (var day in new[] { new LocalDate(2022, 7, 1), new LocalDate(2026, 3, 31), new LocalDate(2026, 4, 1), new LocalDate(2026, 11, 22) })
        {
            var assessed = RuleCatalogue.Current.Assess(map, day);
            assessed["ICB-EST-001"].Outcome.ShouldBe(Outcome.Satisfied);
            assessed["ICB-EST-003"].Outcome.ShouldBe(Outcome.Satisfied);
            assessed["ICB-EST-004"].Outcome.ShouldBe(Outcome.Satisfied);
            assessed["NHSE-MERGE-002"].Outcome.ShouldBe(day < new LocalDate(2026, 4, 1) ? Outcome.NotInForce : Outcome.Satisfied);
        }
    }

    private static int WithinEntirely(IEnumerable<AreaShare> shares, string board) => shares.Count(share => string.Equals(share.Body, board, StringComparison.Ordinal) && share.IsOtherWithin);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static void Check(LsoaEntry[] entries, LsoaEdition edition, int boards)
    {
        var england = EnglishLsoas.Of(edition);

        entries.Length.ShouldBe(england.Count);
        AreaPartition.Of(entries, england).IsPartition.ShouldBeTrue();
        AreaMap.Of(entries).Bodies.Count.ShouldBe(boards);
        AreaPartition.Of([.. AreaMap.Of(entries).Areas()], england).IsPartition.ShouldBeTrue();
        EnglishLsoas.EditionOf(Area.From(entries.Select(entry => entry.Lsoa))).ShouldBe(edition);
    }
}
