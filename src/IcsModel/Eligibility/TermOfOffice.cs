using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>The term that a member serves.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record TermOfOffice
{
    /// <summary>Which term of the member it is, counted from 1, or null while not known.</summary>
    public int? Number { get; init; }

    /// <summary>The first day after the term, or null while not known.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>The first day of the member's first term, or null while not known.</summary>
    public LocalDate? FirstAppointedOn { get; init; }
}
