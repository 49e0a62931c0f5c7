using IcsModel.Areas;

namespace IcsModel.Documents.Tests;

public sealed class LsoaLookupReaderTests
{
    [Fact]
    public void Reads_the_two_columns_it_finds_and_keeps_the_lines()
    {
        var lookup = LsoaLookupReader.Read("LSOA21CD,LSOA21NM,SICBL24CDH,ICB24CD,ICB24CDH\r\nE01000001,\"City, 001A\",A3A8R,E54000029,QMF\r\n\r\nE01000002,\"The \"\"City\"\"\",A3A8R,E54000029,\"QMF\"\r\n").Lookup.ShouldNotBeNull();

        lookup.Entries.ShouldBe([new LsoaEntry(new(1), "QMF"), new LsoaEntry(new(2), "QMF")]);
        lookup.Lines.ShouldBe([2, 4]);
        (lookup.LsoaColumn, lookup.BodyColumn).ShouldBe(("LSOA21CD", "ICB24CDH"));
        ReferenceEquals(lookup.Entries[0].Body, lookup.Entries[1].Body).ShouldBeTrue();
    }

    [Theory]
    [InlineData("lsoa11_code,sub_icb_location_ods_code_2022_07_01,icb_ods_code_2022_07_01", "icb_ods_code_2022_07_01")]
    [InlineData("lsoa,Sub,ICB23CD", "ICB23CD")]
    [InlineData("LSOA Code,Name,Board", "Board")]
    public void Knows_columns_by_the_letters_of_their_names(string header, string board) =>
        LsoaLookupReader.Read(header + "\nE01000001,x,y").Lookup.ShouldNotBeNull().BodyColumn.ShouldBe(board);

    [Fact]
    public void Reads_a_column_that_is_named_whatever_its_case() =>
        LsoaLookupReader.Read("lsoa,icb,lad\nE01000001,QMF,E09000001", bodyColumn: "LAD").Lookup.ShouldNotBeNull().Entries[0].Body.ShouldBe("E09000001");

    [Theory]
    [InlineData("lsoa,icb,icb\nE01000001,a,b", DocumentErrorCodes.UnknownColumn, 1, 1)]
    [InlineData("lsoa,lad\nE01000001,a", DocumentErrorCodes.UnknownColumn, 1, 1)]
    [InlineData("lsoa,icb\nE01000001,a\nE0100000X,b", DocumentErrorCodes.NotAnLsoa, 3, 1)]
    [InlineData("icb,lsoa\na,E02000001", DocumentErrorCodes.NotAnLsoa, 2, 3)]
    [InlineData("lsoa,icb\nE01000001, ", DocumentErrorCodes.Blank, 2, 11)]
    [InlineData("lsoa,icb\nE01000001,a,b", DocumentErrorCodes.Syntax, 2, 1)]
    [InlineData("lsoa,icb\nE01000001,\"a\"b", DocumentErrorCodes.Syntax, 2, 11)]
    [InlineData("lsoa,\"icb\nE01000001,a", DocumentErrorCodes.Syntax, 1, 6)]
    [InlineData("\n \n", DocumentErrorCodes.Empty, 1, 1)]
    public void Refuses_the_whole_with_the_place_of_what_is_wrong(string csv, string code, int line, int column)
    {
        var result = LsoaLookupReader.Read(csv);

        result.Lookup.ShouldBeNull();
        var error = result.Errors.ShouldHaveSingleItem();
        (error.Code, error.Line, error.Column).ShouldBe((code, line, column));
    }

    [Fact]
    public void Reports_no_more_than_a_hundred_errors() =>
        LsoaLookupReader.Read("lsoa,icb\n" + string.Concat(Enumerable.Repeat("x,a\n", 200))).Errors.Count.ShouldBe(DocumentLimits.MaxErrors);

    [Fact]
    public void A_missing_file_is_an_error()
    {
        var result = LsoaLookupReader.ReadFile("nowhere.csv");

        result.FileName.ShouldBe("nowhere.csv");
        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(DocumentErrorCodes.UnreadableFile);
        Should.Throw<ArgumentNullException>(() => LsoaLookupReader.ReadFile(null!));
        Should.Throw<ArgumentNullException>(() => LsoaLookupReader.Read(null!));
    }
}
