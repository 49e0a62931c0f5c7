using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IcsModel.Boards;
using IcsModel.Testing;

namespace IcsModel.Documents.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Every_board_reads_back_as_it_was_written() =>
        Prop.ForAll(Seeds, seed => IsReadBack(Board(seed), DocumentFormat.Json)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Lawful_governance_reads_back_as_it_was_written()
    {
        IsReadBack(LawfulGovernance.Create(), DocumentFormat.Json).ShouldBeTrue();
        IsReadBack(LawfulGovernance.Create(), DocumentFormat.Yaml).ShouldBeTrue();
    }

    [Fact]
    public void What_is_written_is_yaml_too() =>
        Prop.ForAll(Seeds, seed => IsReadBack(Board(seed), DocumentFormat.Yaml)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Equal_boards_have_one_text() =>
        Prop.ForAll(Seeds, seed => GovernanceDocumentWriter.WriteJson(Board(seed)).AsSpan().SequenceEqual(GovernanceDocumentWriter.WriteJson(Board(seed))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = GovernanceDocumentWriter.WriteJsonText(Board(7));
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "fa-IR", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

                GovernanceDocumentWriter.WriteJsonText(Board(7)).ShouldBe(expected);
                IsReadBack(Board(7), DocumentFormat.Json).ShouldBeTrue();
                GovernanceDocumentReader.ReadYaml("board: {INFO: 1}").Errors[0].ToString()
                    .ShouldBe("1:9: The member \"INFO\" is not known here.");
                GovernanceDocumentReader.ReadFile("İI.TXT").Errors[0].ToString()
                    .ShouldBe("İI.TXT:1:1: The name of a governance document ends in .json, .yaml or .yml.");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Damaged_documents_are_errors_and_never_exceptions() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            var damaged = Damage(random.Next(2) == 0 ? GovernanceDocumentWriter.WriteJson(Board(seed)) : Encoding.UTF8.GetBytes(Sample.Yaml), random);
            IsWholeOrNothing(GovernanceDocumentReader.Read(damaged, DocumentFormat.Json));
            IsWholeOrNothing(GovernanceDocumentReader.Read(damaged, DocumentFormat.Yaml));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Every_truncation_is_an_error()
    {
        var json = Encoding.UTF8.GetBytes(Sample.Json.TrimEnd());
        for (var length = 0; length < json.Length; length++)
        {
            GovernanceDocumentReader.Read(json.AsSpan(0, length), DocumentFormat.Json).Document.ShouldBeNull();
            IsWholeOrNothing(GovernanceDocumentReader.Read(json.AsSpan(0, length), DocumentFormat.Yaml));
        }
    }

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static IntegratedCareBoard Board(int seed) => new ModelGenerator(seed).Make<IntegratedCareBoard>();

    private static bool IsReadBack(IntegratedCareBoard board, DocumentFormat format)
    {
        var result = GovernanceDocumentReader.Read(GovernanceDocumentWriter.WriteJson(board), format);
        result.Errors.ShouldBeEmpty();
        return board.Equals(result.Document!.Board);
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        const string Alphabet = "{}[]\",:\n\\-&*!|>'#%@? \0\u0001ue<~0";
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)Alphabet[random.Next(Alphabet.Length)];
        }

        return random.Next(2) == 0 ? bytes : bytes[..random.Next(bytes.Length)];
    }

    private static void IsWholeOrNothing(DocumentReadResult result)
    {
        (result.Document is null).ShouldBe(result.Errors.Count > 0);
        foreach (var error in result.Errors)
        {
            error.Line.ShouldBeGreaterThan(0);
            error.Column.ShouldBeGreaterThan(0);
            error.Code.ShouldStartWith("DOC-");
            (error.Message[^1] is '.' or '?').ShouldBeTrue(error.Message);
        }
    }
}
