using YamlDotNet.Core;

namespace IcsModel.Documents.Sources;

/// <summary>Turns the words of the YAML parser into a sentence.</summary>
internal static class YamlSyntax
{
    internal static string Describe(YamlException exception)
    {
        var words = exception.Message.Trim().TrimEnd('.');
        return words.Length == 0 || words.StartsWith("Exception of type", StringComparison.Ordinal)
            ? "The YAML cannot be read on from here."
            : $"The YAML cannot be read on from here: {char.ToLowerInvariant(words[0])}{words[1..]}.";
    }
}
