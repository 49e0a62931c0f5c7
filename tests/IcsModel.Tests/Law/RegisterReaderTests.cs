using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class RegisterReaderTests
{
    private const string Heading = "id,title,level,kind,check,subject,instrument,provision,uri,from,to,bearer,confidence,status,reason,same_as\n";
    private const string Row =
        "X-001,A title,statute,duty,none,board,National Health Service Act 2006,s. 1,,2022-07-01,2026-04-01,ICB,verified,notYet,Later.,\n";

    [Fact]
    public void Reads_quoted_cells()
    {
        var entry = LawRegister.Read(Heading + Row.Replace("A title", "\"\"\"One\"\", two, \"\"three\"\"\"", StringComparison.Ordinal)).Entries[0];

        entry.Title.ShouldBe("\"One\", two, \"three\"");
        entry.From.ShouldBe(new LocalDate(2022, 7, 1));
        entry.To.ShouldBe(new LocalDate(2026, 4, 1));
        entry.Uri.ShouldBeNull();
    }

    [Fact]
    public void Entries_compare_by_value()
    {
        var row = Row.Replace("notYet,Later.,", "sameAs,Later.,X-002;X-003", StringComparison.Ordinal);

        LawRegister.Read(Heading + row).Entries[0].ShouldBe(LawRegister.Read(Heading + row).Entries[0]);
        LawRegister.Read(Heading + row).Entries[0].ShouldNotBe(LawRegister.Read(Heading + row.Replace("X-003", "X-004", StringComparison.Ordinal)).Entries[0]);
    }

    [Theory]
    [InlineData("statute", "custom")]
    [InlineData("duty", "wish")]
    [InlineData("none", "perhaps")]
    [InlineData("verified", "certain")]
    [InlineData("notYet", "done")]
    [InlineData("National Health Service Act 2006", "Magna Carta")]
    [InlineData("Later.,", "Later.")]
    [InlineData("Later.,", "Later.,,")]
    [InlineData("A title", "\"A title")]
    public void Rows_that_mean_nothing_are_faults_of_the_build(string good, string bad) =>
        Should.Throw<InvalidDataException>(() => LawRegister.Read(Heading + Row.Replace(good, bad, StringComparison.Ordinal)));
}
