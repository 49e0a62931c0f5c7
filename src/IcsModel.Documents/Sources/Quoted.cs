using System.Globalization;
using System.Text;

namespace IcsModel.Documents.Sources;

/// <summary>Quotes the reader's own words in a message, cut short and without control characters.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    internal static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in (text.Length > Longest ? text[..Longest] : text).EnumerateRunes())
        {
            if (IsShown(rune))
            {
                quoted.Append(rune.ToString());
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
        }

        return quoted.Append(text.Length > Longest ? "…\"" : "\"").ToString();
    }

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
