using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>A version of a constitution and the days it was in force.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConstitutionVersion
{
    /// <summary>The version as the board calls it, or null; no rule reads it.</summary>
    public string? Version { get; init; }

    /// <summary>The first day in force, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in force, or null while it is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day on which the board published it, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published, where the day is not known; null while that is not known either.</summary>
    public bool? IsPublished { get; init; }
}
