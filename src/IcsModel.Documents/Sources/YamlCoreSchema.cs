namespace IcsModel.Documents.Sources;

/// <summary>Tells what a YAML scalar is, by the core schema of YAML 1.2 (chapter 10.3).</summary>
/// <remarks>So <c>yes</c> and <c>2024-04-01</c> are texts, and a quoted scalar always is.</remarks>
internal static class YamlCoreSchema
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>The kind, or null if the tag is none of the core scalar tags or does not fit the text.</summary>
    internal static SourceKind? KindOf(string text, string? tag, bool isPlain)
    {
        if (tag is null)
        {
            return isPlain ? Resolve(text) : SourceKind.Text;
        }

        var resolved = Resolve(text);
        return tag switch
        {
            "!" or Prefix + "str" => SourceKind.Text,
            Prefix + "null" when resolved == SourceKind.Null => resolved,
            Prefix + "bool" when resolved == SourceKind.Truth => resolved,
            Prefix + "int" or Prefix + "float" when resolved == SourceKind.Number => resolved,
            _ => null,
        };
    }

    internal static bool IsTrue(string text) => text is "true" or "True" or "TRUE";

    private static SourceKind Resolve(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => SourceKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => SourceKind.Truth,
            _ when IsNumber(text) => SourceKind.Number,
            _ => SourceKind.Text,
        };

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0o", StringComparison.Ordinal) && text.Length > 2)
        {
            return !text[2..].ContainsAnyExceptInRange('0', '7');
        }

        return text.StartsWith("0x", StringComparison.Ordinal) ? IsHexadecimal(text[2..]) : IsDecimal(text[0] is '-' or '+' ? text[1..] : text);
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        if (text is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN")
        {
            return true;
        }

        var whole = SkipDigits(ref text);
        var fraction = 0;
        if (text.StartsWith('.'))
        {
            text = text[1..];
            fraction = SkipDigits(ref text);
        }

        return whole + fraction > 0 && (text.IsEmpty || IsExponent(text));
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E'))
        {
            return false;
        }

        text = text[1..];
        if (text.Length > 0 && (text[0] is '-' or '+'))
        {
            text = text[1..];
        }

        return SkipDigits(ref text) > 0 && text.IsEmpty;
    }

    private static int SkipDigits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        count = count < 0 ? text.Length : count;
        text = text[count..];
        return count;
    }
}
