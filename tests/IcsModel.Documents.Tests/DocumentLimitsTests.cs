using System.Diagnostics;
using System.Text;

namespace IcsModel.Documents.Tests;

public sealed class DocumentLimitsTests
{
    public static TheoryData<DocumentFormat> Formats => [DocumentFormat.Json, DocumentFormat.Yaml];

    [Fact]
    public void Are_those_stated()
    {
        DocumentLimits.MaxBytes.ShouldBe(5_000_000);
        DocumentLimits.MaxDepth.ShouldBe(64);
        DocumentLimits.MaxNodes.ShouldBe(50_000);
        DocumentLimits.MaxTextLength.ShouldBe(10_000);
        DocumentLimits.MaxErrors.ShouldBe(100);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Five_megabytes_are_read_and_a_byte_more_is_not(DocumentFormat format)
    {
        var text = Encoding.UTF8.GetBytes("{}" + new string(' ', 4_999_999));

        GovernanceDocumentReader.Read(text.AsSpan(0, 5_000_000), format).Errors.ShouldBeEmpty();
        ShouldBe(GovernanceDocumentReader.Read(text, format), "DOC-003", 1, 1, "A document may be 5 MB large at most.");
    }

    [Fact]
    public void A_large_file_is_not_read_to_its_end()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        using (var file = File.Create(path))
        {
            file.SetLength(4_000_000_000);
        }

        var result = GovernanceDocumentReader.ReadFile(path);

        File.Delete(path);
        ShouldBe(result, "DOC-003", 1, 1, "A document may be 5 MB large at most.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sixty_four_levels_are_read_and_one_more_is_not(DocumentFormat format)
    {
        var deepest = Read("{\"x\": " + new string('[', 63) + new string(']', 63) + "}", format);
        var tooDeep = Read("{\"x\": " + new string('[', 64) + new string(']', 64) + "}", format);
        var attack = Read(new string('[', 1_000_000), format);

        deepest.Errors.ShouldHaveSingleItem().Code.ShouldBe("DOC-012");
        ShouldBe(tooDeep, "DOC-007", 1, 70, "Objects and lists may be nested 64 deep at most.");
        ShouldBe(attack, "DOC-007", 1, 65, "Objects and lists may be nested 64 deep at most.");
    }

    [Fact]
    public void Deep_blocks_of_yaml_are_refused()
    {
        var yaml = string.Concat(Enumerable.Range(0, 200).Select(level => new string(' ', level) + "a:\n"));

        ShouldBe(GovernanceDocumentReader.ReadYaml(yaml), "DOC-007", 65, 65, "Objects and lists may be nested 64 deep at most.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Fifty_thousand_values_are_read_and_one_more_is_not(DocumentFormat format)
    {
        string Document(int values) => "{\"board\": {\"members\": [\n" + string.Join(",\n", Enumerable.Repeat("{}", values - 3)) + "]}}";

        Read(Document(50_000), format).Document!.Board!.Members.Count.ShouldBe(49_997);
        ShouldBe(Read(Document(50_001), format), "DOC-008", 49_999, 1, "A document may hold 50,000 values at most.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ten_thousand_characters_are_read_and_one_more_is_not(DocumentFormat format)
    {
        const string Message = "A text may be 10,000 characters long at most.";
        string Document(int length) => "{\"board\": {\"name\": \"" + new string('é', length) + "\"}}";

        Read(Document(10_000), format).Document!.Board!.Name!.Length.ShouldBe(10_000);
        ShouldBe(Read(Document(10_001), format), "DOC-009", 1, 20, Message);
        ShouldBe(Read("{\"statedOn\": " + new string('1', 10_001) + "}", format), "DOC-009", 1, 14, Message);
        if (format == DocumentFormat.Json)
        {
            ShouldBe(Read("{\"" + new string('n', 10_001) + "\": 1}", format), "DOC-009", 1, 2, Message);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_hundred_errors_are_reported(DocumentFormat format) =>
        Read("{" + string.Join(", ", Enumerable.Range(0, 40_000).Select(i => $"\"n{i}\": 1")) + "}", format).Errors.Count.ShouldBe(100);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Twins_among_many_members_are_found(DocumentFormat format) =>
        Read("{" + string.Join(", ", Enumerable.Range(0, 30).Select(i => $"\"n{i % 29}\": 1")) + "}", format).Errors
            .Count(error => error.Code is "DOC-011").ShouldBe(1);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("a\n")]
    [InlineData("{a: b, ")]
    [InlineData("[a, ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("%A b\n")]
    [InlineData("#\n")]
    [InlineData("\n")]
    [InlineData("---\n")]
    [InlineData("|\n")]
    [InlineData("a: |\n ")]
    [InlineData("/*")]
    [InlineData("\"\\u0041")]
    [InlineData("1")]
    public void Five_megabytes_of_anything_are_answered_soon(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 4_999_999 / piece.Length)));
        var watch = Stopwatch.StartNew();

        GovernanceDocumentReader.Read(text, DocumentFormat.Json).Errors.Count.ShouldBeGreaterThan(0);
        GovernanceDocumentReader.Read(text, DocumentFormat.Yaml).Errors.Count.ShouldBeGreaterThan(0);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static DocumentReadResult Read(string text, DocumentFormat format) => GovernanceDocumentReader.Read(Encoding.UTF8.GetBytes(text), format);

    private static void ShouldBe(DocumentReadResult result, string code, int line, int column, string message)
    {
        result.Document.ShouldBeNull();
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe(message);
        (result.Errors[0].Code, result.Errors[0].Line, result.Errors[0].Column).ShouldBe((code, line, column));
    }
}
