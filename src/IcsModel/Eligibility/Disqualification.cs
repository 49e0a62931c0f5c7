using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>Something that may disqualify a person from membership of a board under NHS England's model constitution, with its days.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Disqualification
{
    /// <summary>The criterion, or null while not known.</summary>
    public DisqualificationCriterion? Criterion { get; init; }

    /// <summary>The day it began: of the election, the conviction, the dismissal, the order or the removal, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer ran, or null while it does; a conviction, a dismissal or a removal happens on one day and has none.</summary>
    public LocalDate? To { get; init; }

    /// <summary>For a conviction, the imprisonment in whole calendar months, suspended or not, or null while not known.</summary>
    public int? SentenceMonths { get; init; }

    /// <summary>For a conviction, whether a fine could have been paid instead, or null while not known.</summary>
    public bool? WithOptionOfFine { get; init; }

    /// <summary>For a dismissal, whether it was for redundancy, or null while not known.</summary>
    public bool? ByRedundancy { get; init; }

    /// <summary>For a removal, whether it was on one of the grounds of the clause, or null while not known.</summary>
    public bool? OnStatedGrounds { get; init; }
}
