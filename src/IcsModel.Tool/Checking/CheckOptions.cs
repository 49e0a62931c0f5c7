using IcsModel.Reporting;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>What <c>ics check</c> was asked to do.</summary>
internal sealed record CheckOptions
{
    /// <summary>The files and folders, as given.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The day to check for, or null to take it from each document.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>The notations of the report with their files; text alone where the list is empty.</summary>
    public IReadOnlyList<ReportOutput> Formats { get; init; } = [];

    /// <summary>From where on the run fails.</summary>
    public FailOn FailOn { get; init; }

    /// <summary>The file for the one notation that names none, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file of acknowledgements, or null where nothing is acknowledged.</summary>
    public string? Acknowledgements { get; init; }

    /// <summary>The file to write an acknowledgement of everything found to, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether to print only what fails and the summary.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether to print every open rule with all that is missing, instead of the first things of each subject; a SARIF log holds them only then.</summary>
    public bool ListsAll { get; init; }

    /// <summary>Whether the caller wants no colours.</summary>
    public bool HasNoColour { get; init; }
}
