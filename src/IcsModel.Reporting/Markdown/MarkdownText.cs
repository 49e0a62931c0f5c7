using System.Text;

namespace IcsModel.Reporting.Markdown;

/// <summary>Escapes texts so that a page shows them as they are.</summary>
internal static class MarkdownText
{
    private const string Marks = @"\`*_[]|~$";

    /// <summary>The text with every mark that could format, link or end a cell of a table escaped; addresses in it are no links, names after an at sign call nobody and numbers after a number sign lead nowhere.</summary>
    internal static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in SafeText.Of(text))
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("@&#8203;"),
                '#' => escaped.Append(@"\#&#8203;"),
                _ when Marks.Contains(letter, StringComparison.Ordinal) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.Replace("://", @":\//").Replace("www.", @"www\.").ToString();
    }

    internal static string Of(SourcePlace place) => Of(Words.Of(place));
}
