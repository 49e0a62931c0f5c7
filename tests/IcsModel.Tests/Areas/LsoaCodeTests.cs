using IcsModel.Areas;

namespace IcsModel.Tests.Areas;

public sealed class LsoaCodeTests
{
    [Theory]
    [InlineData("E01000001", 1)]
    [InlineData("E01035762", 35_762)]
    [InlineData("E01999999", 999_999)]
    [InlineData("E01000000", 0)]
    public void Reads_a_code_and_writes_it_again(string text, int number)
    {
        LsoaCode.TryParse(text, out var code).ShouldBeTrue();

        code.Number.ShouldBe(number);
        code.ToString().ShouldBe(text);
        LsoaCode.Parse(text).ShouldBe(new LsoaCode(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("E0100001")]
    [InlineData("E010000011")]
    [InlineData("e01000001")]
    [InlineData("E02000001")]
    [InlineData("W01000001")]
    [InlineData(" E01000001")]
    [InlineData("E01000001 ")]
    [InlineData("E01-00001")]
    [InlineData("E01+00001")]
    [InlineData("E0100000A")]
    [InlineData("E0100000\u0661")]
    public void Refuses_everything_else(string text)
    {
        LsoaCode.TryParse(text, out var code).ShouldBeFalse();
        code.ShouldBe(default);
        Should.Throw<FormatException>(() => LsoaCode.Parse(text)).Message.ShouldContain("E01 and six digits");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void Six_digits_write_no_such_number(int number) => Should.Throw<ArgumentOutOfRangeException>(() => new LsoaCode(number));

    [Fact]
    public void Orders_by_number()
    {
        var (one, two) = (new LsoaCode(1), new LsoaCode(2));

        one.CompareTo(two).ShouldBeNegative();
        (one < two && one <= two && two > one && two >= one && one <= new LsoaCode(1) && one >= new LsoaCode(1)).ShouldBeTrue();
        (two < one || one > two || two <= one || one >= two).ShouldBeFalse();
    }

    [Fact]
    public void The_default_lies_in_no_list_of_England()
    {
        EnglishLsoas.Of(LsoaEdition.Census2011).Contains(default).ShouldBeFalse();
        EnglishLsoas.Of(LsoaEdition.Census2021).Contains(default).ShouldBeFalse();
    }
}
