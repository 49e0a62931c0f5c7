using System.Text.Json;

namespace IcsModel.Reporting.Sarif;

/// <summary>Parts that several objects of a log have.</summary>
internal static class SarifParts
{
    /// <summary>A message in plain text.</summary>
    internal static void Message(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text));
        json.WriteEndObject();
    }

    /// <summary>The one location of something: the file with line and column, and where there is one the JSON Pointer.</summary>
    internal static void Locations(this Utf8JsonWriter json, SourcePlace place, string pointer)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.Of(place.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        LogicalLocations(json, pointer);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void LogicalLocations(Utf8JsonWriter json, string pointer)
    {
        if (pointer.Length == 0)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", SafeText.Of(pointer));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // In messages of SARIF braces stand for arguments, and brackets before parentheses for links.
    private static string Literal(string text)
    {
        var literal = SafeText.Of(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return literal.Contains("](", StringComparison.Ordinal)
            ? literal.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)
            : literal;
    }
}
