
namespace IcsModel.Reporting.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("Anne O\u2019Neill-\u0141ukasz \u5F20 \U0001F600")]
    [InlineData("")]
    public void Names_stay_as_they_are(string name) => SafeText.Of(name).ShouldBe(name);

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0007')]
    [InlineData('\t')]
    [InlineData('\n')]
    [InlineData('\u001b')]
    [InlineData('\u007f')]
    [InlineData('\u0085')]
    [InlineData('\u009b')]
    [InlineData('\u061c')]
    [InlineData('\u200e')]
    [InlineData('\u200f')]
    [InlineData('\u2028')]
    [InlineData('\u202a')]
    [InlineData('\u202e')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\ufeff')]
    [InlineData('\ufffe')]
    [InlineData('\uffff')]
    [InlineData('\ud800')]
    public void What_a_terminal_would_obey_is_replaced(char letter) => SafeText.Of($"a{letter}b").ShouldBe("a\uFFFDb");

    [Theory]
    [InlineData("::error::x", ":\uFFFDerror:\uFFFDx")]
    [InlineData("a ##[add-mask]b", "a #\uFFFD[add-mask]b")]
    [InlineData("##vso[task.setvariable variable=a]b", "#\uFFFDvso[task.setvariable variable=a]b")]
    [InlineData(":::", ":\uFFFD:")]
    [InlineData("\u001b[31m", "\uFFFD[31m")]
    [InlineData("board.yaml:1:1: Ward #4", "board.yaml:1:1: Ward #4")]
    public void What_a_build_server_would_obey_is_broken_up(string text, string shown) => SafeText.ForLog(text).ShouldBe(shown);
}
