using NodaTime;

namespace IcsModel.Involvement;

/// <summary>The strategy of a board for working with people and communities.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record EngagementStrategy
{
    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>What it commits to.</summary>
    public FactList<EngagementCommitment> Commitments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EngagementCommitment>.Unknown;
}
