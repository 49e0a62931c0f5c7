using YamlDotNet.Core;

namespace IcsModel.Documents.Sources;

/// <summary>Turns the words of the YAML parser into a sentence, with what most likely puts it right.</summary>
internal static class YamlSyntax
{
    private const string Sign = "Put a text that begins with a sign in quotes.";

    // What the parser says holds one of the words; the first that fits counts.
    private static readonly (string Words, string Advice)[] AllAdvice =
    [
        ("tab as indentation", "Indent with spaces, never with a tab."),
        ("quoted scalar, found unknown escape", "In double quotes a backslash is written twice."),
        ("quoted scalar", "Is the second quotation mark missing?"),
        ("multiline plain scalar, found misplaced mapping", "Is there no colon with a space after it in the line above?"),
        ("found misplaced mapping", "Put a text with a colon in quotes, and begin entries that belong together in the same column."),
        ("flow ", "Is a comma or a closing bracket missing?"),
        ("block scalar", Sign),
        ("block ", "Begin entries that belong together in the same column, each of a list with a dash."),
        ("anchor or alias", Sign),
        ("cannot start any token", Sign),
        ("not allowed in this context", Sign),
    ];

    internal static string Describe(YamlException exception)
    {
        var words = exception.Message.Trim().TrimEnd('.')
            .Replace("  ", " ", StringComparison.Ordinal)
            .Replace("found invalid", "found misplaced", StringComparison.Ordinal);
        return words.Length == 0 || words.StartsWith("Exception of type", StringComparison.Ordinal)
            ? "The YAML cannot be read on from here."
            : $"The YAML cannot be read on from here: {char.ToLowerInvariant(words[0])}{words[1..]}.{Advice(words)}";
    }

    private static string Advice(string words) =>
        Array.Find(AllAdvice, each => words.Contains(each.Words, StringComparison.Ordinal)) is { Advice: { } advice } ? " " + advice : string.Empty;

    /// <summary>Where the first line stands that is indented with a tab, if that is what the parser complains about; it names the line above.</summary>
    internal static SourcePosition? FindTab(YamlException exception, string text)
    {
        if (!exception.Message.Contains("tab as indentation", StringComparison.Ordinal))
        {
            return null;
        }

        var line = 0;
        foreach (var characters in text.AsSpan().EnumerateLines())
        {
            line++;
            var indent = characters.IndexOfAnyExcept(' ');
            if (line > exception.Start.Line && indent >= 0 && characters[indent] == '\t')
            {
                return new(line, indent + 1);
            }
        }

        return null;
    }
}
