using System.Globalization;

namespace IcsModel.BrowserTests;

/// <summary>How far two colours stand apart, by the formula of the Web Content Accessibility Guidelines 2.2.</summary>
internal static class Contrast
{
    /// <summary>The ratio of two colours as a browser computes them, such as <c>rgb(0, 0, 0)</c>; from 1 to 21.</summary>
    internal static double Of(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = colour[(colour.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',').Select(part => Linear(double.Parse(part, CultureInfo.InvariantCulture) / 255)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
}
