namespace IcsModel.Reporting.Json;

/// <summary>The names of enumerations as JSON has them.</summary>
internal static class CamelCase
{
    /// <summary>The name of the value with a small first letter.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
