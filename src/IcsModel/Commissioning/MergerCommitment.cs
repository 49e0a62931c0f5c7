using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A promise of the merging groups about the group that follows them; it binds nobody in law.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerCommitment
{
    /// <summary>An id of the commitment, unique in the merger; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What is promised, or null while not known.</summary>
    public MergerCommitmentKind? Kind { get; init; }

    /// <summary>The promise in short words, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>How many members of the governing body vote, or null while not known.</summary>
    public int? VotingMembers { get; init; }

    /// <summary>How many of them are general practitioners, or null while not known.</summary>
    public int? VotingPractitioners { get; init; }

    /// <summary>The former areas.</summary>
    public FactList<FormerArea> FormerAreas { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<FormerArea>.Unknown;

    /// <summary>The day of the review, or null while not known.</summary>
    public LocalDate? ReviewedOn { get; init; }
}
