using System.Globalization;
using IcsModel.Reporting.Text;

namespace IcsModel.Reporting.Tests.Text;

public sealed class TextPageTests
{
    [Theory]
    [InlineData("one two three", "one two\n three\n")]
    [InlineData("one two", "one two\n")]
    [InlineData("", "\n")]
    [InlineData("abcdefghijklmnop", "abcdefghij\n klmnop\n")]
    [InlineData("see https://example.org/long", "see\n https://example.org/long\n")]
    public void Wraps_at_the_width_with_a_hanging_indent(string text, string expected)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);

        new TextPage(writer, width: 10, hasColours: false).Paragraph(text, hang: 1);

        writer.ToString().ShouldBe(expected);
    }
}
