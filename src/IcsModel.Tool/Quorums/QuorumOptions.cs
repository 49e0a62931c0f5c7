using NodaTime;

namespace IcsModel.Tool.Quorums;

/// <summary>What <c>ics quorum</c> was asked.</summary>
internal sealed record QuorumOptions
{
    /// <summary>The document.</summary>
    public required string File { get; init; }

    /// <summary>The ids of those present, or null where nobody is named.</summary>
    public IReadOnlyList<string>? Present { get; init; }

    /// <summary>Those who came in place of a member, each as <c>PERSON=FOR</c>.</summary>
    public IReadOnlyList<string> Substitutes { get; init; } = [];

    /// <summary>The ids of those who take no part because of a conflict of interest.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>The id of a meeting of the document, or null.</summary>
    public string? Meeting { get; init; }

    /// <summary>The day, or null to take it from the document.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The notation of the answer.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>Whether anybody is named on the command line.</summary>
    internal bool NamesPeople => Present is not null || Substitutes.Count > 0 || Excluded.Count > 0;
}
