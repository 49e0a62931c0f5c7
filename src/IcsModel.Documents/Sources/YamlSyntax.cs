using YamlDotNet.Core;

namespace IcsModel.Documents.Sources;

/// <summary>Turns the words of the YAML parser into a sentence.</summary>
internal static class YamlSyntax
{
    internal static string Describe(YamlException exception)
    {
        var words = exception.Message.Trim().TrimEnd('.')
            .Replace("  ", " ", StringComparison.Ordinal)
            .Replace("found invalid", "found misplaced", StringComparison.Ordinal);
        return words.Length == 0 || words.StartsWith("Exception of type", StringComparison.Ordinal)
            ? "The YAML cannot be read on from here."
            : $"The YAML cannot be read on from here: {char.ToLowerInvariant(words[0])}{words[1..]}.";
    }

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
