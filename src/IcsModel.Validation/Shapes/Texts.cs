using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Validation.Shapes;

/// <summary>The form of ids, names and codes.</summary>
internal static class Texts
{
    internal static bool IsBlank([NotNullWhen(true)] string? text) => text is not null && string.IsNullOrWhiteSpace(text);

    internal static bool IsOdsCode(string code) => code.Length is >= 3 and <= 6 && code.All(char.IsAsciiLetterOrDigit) && !code.Any(char.IsAsciiLetterLower);
}
