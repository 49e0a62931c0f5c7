using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>The panel that assessed nominees for a seat (model constitution clauses 3.5 to 3.7).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SelectionPanel
{
    /// <summary>Who convened it, or null while not known.</summary>
    public Actor? ConvenedBy { get; init; }

    /// <summary>The day the criteria of the role were published, or null while not known.</summary>
    public LocalDate? CriteriaPublishedOn { get; init; }

    /// <summary>The day nominations opened, or null while not known.</summary>
    public LocalDate? NominationsOpenedOn { get; init; }

    /// <summary>Whether the nominees were assessed against the criteria, or null while not known.</summary>
    public bool? AssessedAgainstCriteria { get; init; }
}
