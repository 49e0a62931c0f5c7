using System.Text.Json;
using IcsModel.Areas;

namespace IcsModel.Tool.Tests.Commands;

/// <summary><c>ics area</c> on a lookup of all LSOAs of England among three invented boards.</summary>
public sealed class AreaCommandTests
{
    private const string Header = "LSOA21CD,LSOA21NM,ICB24CD,ICB24CDH,ICB24NM\n";

    private static readonly string Whole = Ics.File("areas.csv", Header + string.Concat(EnglishLsoas.Of(LsoaEdition.Census2021).Select(Line)));

    [Fact]
    public void Areas_that_divide_up_England_pass()
    {
        var result = Ics.Run("area", "check", Whole);

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith(
            "areas.csv: 33,755 lines, 3 boards\nLSOAs of the census of 2021 (LSOA21CD); boards by ICB24CDH\n\n"
            + "The areas divide up England: its 33,755 LSOAs lie in the area of one board each.\n");
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void A_line_left_out_is_a_gap()
    {
        var file = Ics.File("gap.csv", Ics.Read("areas.csv").Replace(Line(new(1)), "\n", StringComparison.Ordinal));

        var result = Ics.Run("area", "check", file);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("The areas do not divide up England.\n");
        result.Output.ShouldContain("  1 LSOA of England in the area of no board\n    E01000001\n");
    }

    [Fact]
    public void A_line_for_another_board_is_an_overlap_with_both_lines()
    {
        var file = Ics.File("overlap.csv", Ics.Read("areas.csv") + "E01000001,Somewhere,E54000099,QZZ,\"NHS Hills, Dales\"\n");

        var result = Ics.Run("area", "check", file);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("  1 LSOA in the areas of several boards\n    E01000001: QBB and QZZ (lines 2 and 33757)\n");
        using var json = JsonDocument.Parse(Ics.Run("area", "check", file, "--format", "json").Output);
        json.RootElement.GetProperty("dividesUpEngland").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(1);
        var overlap = json.RootElement.GetProperty("overlaps").EnumerateArray().ShouldHaveSingleItem();
        overlap.GetProperty("boards").EnumerateArray().Select(board => board.GetString()).ShouldBe(["QBB", "QZZ"]);
        overlap.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).ShouldBe([2, 33_757]);
    }

    [Fact]
    public void A_line_given_again_does_no_harm()
    {
        var result = Ics.Run("area", "check", Ics.File("again.csv", Ics.Read("areas.csv") + Line(new(1))));

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("  1 LSOA given again for the same board, which is no overlap\n    E01000001: QBB (lines 2 and 33757)\n");
    }

    [Fact]
    public void A_code_of_no_census_lies_outside()
    {
        var result = Ics.Run("area", "check", Ics.File("outside.csv", Ics.Read("areas.csv") + Line(new(999_999))));

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("  1 LSOA that England does not have in the census of 2021\n    E01999999\n");
    }

    [Fact]
    public void Another_column_can_be_named()
    {
        using var json = JsonDocument.Parse(Ics.Run("area", "check", Whole, "--board", "icb24nm", "--format", "json").Output);

        json.RootElement.GetProperty("boardColumn").GetString().ShouldBe("ICB24NM");
        json.RootElement.GetProperty("boards").EnumerateArray().Select(board => board.GetProperty("board").GetString()).ShouldBe(["NHS QAA, whole", "NHS QBB, whole", "NHS QCC, whole"]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "bad.csv:1:1: No column is named as one of LSOAs, such as LSOA21CD; there are a, b. Name one of them. Options: --lsoa COLUMN, --board COLUMN.\n")]
    [InlineData("lsoa,x\nE01000001,Q\n", "bad.csv:1:1: No column is named as one of boards, such as ICB24CDH; there are lsoa, x. Name one of them. Options: --lsoa COLUMN, --board COLUMN.\n")]
    [InlineData("lsoa,ICB23CDH,ICB24CDH\nE01000001,Q,Q\n", "bad.csv:1:1: Several columns may be that of the boards: ICB23CDH, ICB24CDH. Name one of them. Options: --lsoa COLUMN, --board COLUMN.\n")]
    [InlineData("lsoa,icb\nE01000001,QAA\nE0100002,QAA\n\nW01000003,QAA\n", "bad.csv:3:1: \"E0100002\" is not the code of an LSOA of England: E01 and six digits.\nbad.csv:5:1: \"W01000003\" is not the code of an LSOA of England: E01 and six digits.\n")]
    [InlineData("lsoa,icb\nE01000001,\n", "bad.csv:2:11: No board is given for the LSOA.\n")]
    [InlineData("lsoa,icb\nE01000001\n", "bad.csv:2:1: The line has 1 cells; the first line names 2 columns.\n")]
    [InlineData("lsoa,icb\nE01000001,\"QAA\n", "bad.csv:2:11: A cell in quotation marks does not end on its line, or something stands after it.\n")]
    [InlineData("lsoa,icb\n", "bad.csv:1:1: There is no line below the names of the columns.\n")]
    [InlineData("", "bad.csv:1:1: There is no line below the names of the columns.\n")]
    public void A_file_that_cannot_be_read_is_refused_with_the_line(string text, string said)
    {
        var result = Ics.Run("area", "check", Ics.File("bad.csv", text));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe(said);
    }

    [Fact]
    public void A_missing_file_and_a_missing_column_are_refused()
    {
        Ics.Run("area", "check", "nowhere.csv").Error.ShouldBe("nowhere.csv:1:1: There is no such file.\n");
        Ics.Run("area", "check", Whole, "--lsoa", "LSOA11CD").Error.ShouldStartWith("areas.csv:1:1: There is no column LSOA11CD; there are LSOA21CD, LSOA21NM,");
    }

    [Fact]
    public void What_moved_is_shown_by_boards()
    {
        var later = Ics.File("later.csv", Ics.Read("areas.csv").Replace(Line(new(1)), "E01000001,Somewhere,E54000099,QCC,Elsewhere\n", StringComparison.Ordinal));

        var result = Ics.Run("area", "compare", Whole, later);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBe("areas.csv and later.csv\n1 LSOA lies in the area of another board.\n\n  QBB to QCC: 1 LSOA\n    E01000001\n");
        Ics.Run("area", "compare", Whole, Whole).Output.ShouldBe("areas.csv and areas.csv\nNo LSOA lies in the area of another board.\n");
        using var json = JsonDocument.Parse(Ics.Run("area", "compare", Whole, later, "--format", "json").Output);
        json.RootElement.GetProperty("moves")[0].GetProperty("lsoas")[0].GetString().ShouldBe("E01000001");
    }

    [Fact]
    public void Maps_with_overlaps_or_of_two_censuses_are_not_compared()
    {
        var old = Ics.File("old.csv", "lsoa,icb\n" + string.Concat(EnglishLsoas.Of(LsoaEdition.Census2011).Select(lsoa => $"{lsoa},QAA\n")));
        var twice = Ics.File("twice.csv", "lsoa,icb\nE01000001,QAA\nE01000001,QBB\n");

        Ics.Run("area", "compare", old, Whole).Error.ShouldBe("ics: old.csv and areas.csv use the LSOAs of two censuses, which cannot be compared.\n");
        Ics.Run("area", "compare", twice, Whole).Error.ShouldBe("ics: twice.csv gives E01000001 to QAA and QBB. Try: ics area check twice.csv\n");
    }

    private static string Line(LsoaCode lsoa)
    {
        var board = (lsoa.Number % 3) switch { 0 => "QAA", 1 => "QBB", _ => "QCC" };
        return $"{lsoa},\"Place, {lsoa.Number}\",E54000001,{board},\"NHS {board}, whole\"\n";
    }
}
