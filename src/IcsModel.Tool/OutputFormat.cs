namespace IcsModel.Tool;

/// <summary>The notation of a report.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}

/// <summary>Reads the names of formats.</summary>
internal static class OutputFormats
{
    internal const string Known = "text, json";

    internal static bool TryParse(string name, out OutputFormat format)
    {
        format = name is "json" ? OutputFormat.Json : OutputFormat.Text;
        return name is "text" or "json";
    }
}
