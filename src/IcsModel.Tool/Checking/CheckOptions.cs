using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>What <c>ics check</c> was asked to do.</summary>
internal sealed record CheckOptions
{
    /// <summary>The files and folders, as given.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The day to check for, or null to take it from each document.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>The notation of the report.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>From where on the run fails.</summary>
    public FailOn FailOn { get; init; }

    /// <summary>The file to write the report to, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to print only what fails and the summary.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether to print every open rule with all that is missing, instead of the first things of each subject; a SARIF log holds them only then.</summary>
    public bool ListsAll { get; init; }

    /// <summary>Whether the caller wants no colours.</summary>
    public bool HasNoColour { get; init; }
}
