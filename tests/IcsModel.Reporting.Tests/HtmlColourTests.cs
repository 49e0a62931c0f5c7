using System.Globalization;
using System.Text.RegularExpressions;

namespace IcsModel.Reporting.Tests;

/// <summary>The colours of the page stand apart as level AA of the Web Content Accessibility Guidelines 2.2 asks: 4.5 for texts, 3 for drawings and edges.</summary>
public sealed partial class HtmlColourTests
{
    public static TheoryData<string, string, double> Pairs { get; } = new()
    {
        { "text", "page", 4.5 },
        { "text", "surface", 4.5 },
        { "text", "breach-back", 4.5 },
        { "muted", "page", 4.5 },
        { "muted", "surface", 4.5 },
        { "muted", "breach-back", 4.5 },
        { "link", "page", 4.5 },
        { "link", "surface", 4.5 },
        { "link", "breach-back", 4.5 },
        { "on-band", "band", 4.5 },
        { "breach", "page", 4.5 },
        { "breach", "breach-back", 4.5 },
        { "inconsistency", "page", 4.5 },
        { "departure", "page", 4.5 },
        { "advisory", "page", 4.5 },
        { "note", "page", 4.5 },
        { "note", "surface", 4.5 },
        { "filled", "page", 4.5 },
        { "vacant", "page", 4.5 },
        { "unknown", "page", 4.5 },
        { "bar", "page", 3 },
        { "past", "page", 3 },
        { "edge", "page", 3 },
        { "focus", "page", 3 },
        { "focus", "surface", 3 },
        { "text", "bar", 3 },
        { "text", "past", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_stand_apart_in_light_and_in_dark(string one, string other, double least)
    {
        var (light, dark) = Schemes();

        Contrast(light[one], light[other]).ShouldBeGreaterThanOrEqualTo(least);
        Contrast(dark[one], dark[other]).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Both_schemes_name_the_same_colours()
    {
        var (light, dark) = Schemes();

        light.Count.ShouldBeGreaterThan(20);
        string.Join(' ', dark.Keys).ShouldBe(string.Join(' ', light.Keys));
        Contrast(dark["page"], "#ffffff").ShouldBeGreaterThan(12);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#767676", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void The_formula_gives_known_ratios(string one, string other, double ratio) => Contrast(one, other).ShouldBe(ratio, 0.005);

    // Contrast ratio of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), the lighter first.
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    // Relative luminance: 0.2126 R + 0.7152 G + 0.0722 B, each channel made linear.
    private static double Luminance(string colour) => (0.2126 * Linear(colour[1..3])) + (0.7152 * Linear(colour[3..5])) + (0.0722 * Linear(colour[5..7]));

    private static double Linear(string channel)
    {
        var value = int.Parse(channel, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Schemes()
    {
        var sheet = HtmlReportTests.Parse(FaultyBoard.Report).Descendants("style").Single().Value;
        var start = sheet.IndexOf("(prefers-color-scheme: dark)", StringComparison.Ordinal);
        return (Colours(sheet[..start]), Colours(sheet[start..]));
    }

    private static Dictionary<string, string> Colours(string sheet) =>
        Declaration().Matches(sheet).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
