using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A joint strategic needs assessment of a council's area (section 116 of the Local Government and Public Involvement in Health Act 2007).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NeedsAssessment
{
    /// <summary>An id of the assessment, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The council whose area it assesses, or null while not known.</summary>
    public Body? Council { get; init; }

    /// <summary>The bodies that prepared it.</summary>
    public FactList<Body> PreparedBy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether the health and wellbeing board prepared it, or null while not known.</summary>
    public bool? PreparedByWellbeingBoard { get; init; }

    /// <summary>The first day of its preparation, or null while not known.</summary>
    public LocalDate? PreparedFrom { get; init; }

    /// <summary>The day it was completed, or null while not known.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The first day it was no longer current, or null while it is.</summary>
    public LocalDate? ReplacedOn { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>The needs it found.</summary>
    public FactList<AssessedNeed> Needs { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AssessedNeed>.Unknown;

    /// <summary>Whether regard was had to the guidance of the Secretary of State, or null while not known.</summary>
    public bool? GuidanceRegarded { get; init; }

    /// <summary>Who was involved.</summary>
    public FactList<InvolvementRecord> Involvement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InvolvementRecord>.Unknown;

    /// <summary>The copies given.</summary>
    public FactList<CopyGiven> Copies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CopyGiven>.Unknown;
}
