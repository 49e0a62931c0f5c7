using System.Globalization;
using System.Text;

namespace IcsModel.Reporting;

/// <summary>Takes out of a text what a terminal or a page would obey instead of showing.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with U+FFFD in place of every control character, line and paragraph separator, mark that changes the direction of writing, tag,
    /// half of a surrogate pair and code point that stands for no character.
    /// </summary>
    internal static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return Replaced(text);
            }
        }

        return text;
    }

    /// <summary>The same for what stands in the log of a build, with two colons and two number signs broken up, by which build servers know commands.</summary>
    internal static string ForLog(string text) => Of(text).Replace("::", ":\uFFFD", StringComparison.Ordinal).Replace("##", "#\uFFFD", StringComparison.Ordinal);

    /// <summary>JSON with the same characters written as escapes, so that every text in it is kept; line feeds between its parts stay.</summary>
    internal static string Escaped(string json)
    {
        var start = 0;
        while (start < json.Length && (json[start] == '\n' || IsPlain(json[start])))
        {
            start++;
        }

        if (start == json.Length)
        {
            return json;
        }

        var escaped = new StringBuilder(json, 0, start, json.Length + 64);
        foreach (var rune in json.AsSpan(start).EnumerateRunes())
        {
            Append(escaped, rune);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        var count = rune.EncodeToUtf16(letters);
        foreach (var letter in letters[..count])
        {
            _ = IsUnsafe(rune.Value) && letter != '\n' ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : escaped.Append(letter);
        }
    }

    // Below U+007F everything but the controls is plain; most names end here.
    private static bool IsPlain(char letter) => letter is >= ' ' and < '\u007F' || (letter > '\u009F' && !IsUnsafe(letter) && !char.IsSurrogate(letter));

    private static bool IsUnsafe(int letter) =>
        letter is < ' ' or (>= 0x7F and <= 0x9F)
            or 0x061C or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB)
            or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE007F);

    private static string Replaced(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnsafe(rune.Value))
            {
                safe.Append(Replacement);
            }
            else
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }
}
