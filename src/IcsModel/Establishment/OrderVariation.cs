using NodaTime;

namespace IcsModel.Establishment;

/// <summary>An order of NHS England that varied or revoked the order establishing a board (section 14Z25(7)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record OrderVariation
{
    /// <summary>Its title, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published, where the day is not known; null while that is not known either.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>The boards that NHS England considered likely to be affected, and those whose area it changed or that it abolished.</summary>
    public FactList<AffectedBoard> AffectedBoards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AffectedBoard>.Unknown;
}
