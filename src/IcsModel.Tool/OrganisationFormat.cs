namespace IcsModel.Tool;

/// <summary>The notation in which an organisation is shown.</summary>
internal enum OrganisationFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>The lineage as a flowchart.</summary>
    Mermaid,
}

/// <summary>Reads the names of those notations.</summary>
internal static class OrganisationFormats
{
    internal const string Known = "text, json, mermaid";

    internal static bool TryParse(string name, out OrganisationFormat format)
    {
        format = name switch { "json" => OrganisationFormat.Json, "mermaid" => OrganisationFormat.Mermaid, _ => OrganisationFormat.Text };
        return name is "text" or "json" or "mermaid";
    }
}
