using NodaTime;

namespace IcsModel.Interests;

/// <summary>An entry in a register of interests: an interest, or that a person has none.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InterestEntry
{
    /// <summary>An id of the entry, unique in the register; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>Whether the person declared to have no interest; null is read as an interest.</summary>
    public bool? IsNilReturn { get; init; }

    /// <summary>The kind of interest, or null; no rule reads it.</summary>
    public InterestKind? Kind { get; init; }

    /// <summary>Whether it conflicts, or null; no rule reads it.</summary>
    public ConflictStatus? Status { get; init; }

    /// <summary>The day the interest arose, or null while not known.</summary>
    public LocalDate? AroseOn { get; init; }

    /// <summary>The day the person became aware of the conflict, from which 28 days run, or null while not known.</summary>
    public LocalDate? AwareOn { get; init; }

    /// <summary>The day it was declared, or null while not known.</summary>
    public LocalDate? DeclaredOn { get; init; }

    /// <summary>Whether it has been declared; false says that it has not, or null while not known.</summary>
    public bool? IsDeclared { get; init; }

    /// <summary>The last day the person confirmed it, or null while not known.</summary>
    public LocalDate? ConfirmedOn { get; init; }

    /// <summary>The day the interest ended, or null while it runs.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The first day it was no longer on the public register, or null while it is.</summary>
    public LocalDate? PublishedUntil { get; init; }

    /// <summary>The first day it was no longer kept on the private record, or null while it is.</summary>
    public LocalDate? RetainedUntil { get; init; }
}
