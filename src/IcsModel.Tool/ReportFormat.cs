namespace IcsModel.Tool;

/// <summary>The notation of the report of <c>ics check</c>.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>The XML of JUnit, for build servers.</summary>
    JUnit,

    /// <summary>Annotations of GitHub.</summary>
    GitHub,

    /// <summary>A page in Markdown.</summary>
    Markdown,

    /// <summary>A page in HTML that stands alone.</summary>
    Html,
}

/// <summary>Reads the names of those notations.</summary>
internal static class ReportFormats
{
    internal const string Known = "text, json, sarif, junit, github, markdown, html";

    internal static bool TryParse(string name, out ReportFormat format)
    {
        ReportFormat? read = name switch
        {
            "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "sarif" => ReportFormat.Sarif,
            "junit" => ReportFormat.JUnit,
            "github" => ReportFormat.GitHub,
            "markdown" => ReportFormat.Markdown,
            "html" => ReportFormat.Html,
            _ => null,
        };
        format = read ?? ReportFormat.Text;
        return read is not null;
    }

    /// <summary>The name on the command line.</summary>
    internal static string Name(ReportFormat format) =>
        format switch
        {
            ReportFormat.Text => "text",
            ReportFormat.Json => "json",
            ReportFormat.Sarif => "sarif",
            ReportFormat.JUnit => "junit",
            ReportFormat.GitHub => "github",
            ReportFormat.Markdown => "markdown",
            _ => "html",
        };
}
