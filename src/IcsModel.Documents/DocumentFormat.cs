namespace IcsModel.Documents;

/// <summary>The notation a governance document is written in.</summary>
public enum DocumentFormat
{
    /// <summary>JSON, with comments and trailing commas allowed.</summary>
    Json,

    /// <summary>YAML, read by the core schema of version 1.2: one document, without aliases, merge keys or tags of its own.</summary>
    Yaml,
}
