namespace IcsModel.Tool.Tests;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm", true)]
    public void The_environment_can_forbid_colours(string name, string value, bool expected) =>
        Terminal.Colour(asked => string.Equals(asked, name, StringComparison.Ordinal) ? value : null).ShouldBe(expected);

    [Theory]
    [InlineData(null, 80)]
    [InlineData(120, 120)]
    [InlineData(10, 40)]
    public void Text_is_as_wide_as_the_terminal(int? known, int expected) => (Terminal.None with { KnownWidth = known }).Width.ShouldBe(expected);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("2025-6-01", false)]
    [InlineData("2025-13-01", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2025/06/01", false)]
    [InlineData("+025-06-01", false)]
    public void Days_are_read_in_one_form(string text, bool expected)
    {
        IsoDay.TryParse(text, out var day).ShouldBe(expected);
        IsoDay.Of(expected ? day : new(2024, 2, 29)).ShouldBe("2024-02-29");
    }
}
