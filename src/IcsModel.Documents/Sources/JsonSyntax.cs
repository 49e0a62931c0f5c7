using System.Text;
using System.Text.Json;

namespace IcsModel.Documents.Sources;

/// <summary>Says in our own words what is wrong where JSON cannot be read on.</summary>
internal static class JsonSyntax
{
    internal static string Describe(ReadOnlySpan<byte> rest, JsonTokenType last)
    {
        Rune.DecodeFromUtf8(rest, out var found, out _);
        var hint = Hint((char)rest[0], last);
        return $"Found {Quoted.Of(found.ToString())} where JSON does not allow it{(hint is null ? "." : ": " + hint)}";
    }

    private static string? Hint(char found, JsonTokenType last) =>
        found switch
        {
            '\'' => "names and texts stand in double quotes.",
            '"' or '{' or '[' when IsEndOfValue(last) => "a comma is missing before it.",
            _ when char.IsAsciiLetter(found) => "names and texts stand in double quotes.",
            _ when char.IsControl(found) => "in a text, write line ends and tabs as \\n and \\t.",
            _ => null,
        };

    private static bool IsEndOfValue(JsonTokenType token) =>
        token is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
}
