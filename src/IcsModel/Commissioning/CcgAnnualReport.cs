using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The report of a clinical commissioning group on a financial year (section 14Z15 of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgAnnualReport
{
    /// <summary>The calendar year in which the financial year reported on begins, or null while not known; the first may begin later than 1 April.</summary>
    public int? Year { get; init; }

    /// <summary>The day it was issued, or null while not known.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Whether it is published, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether it was presented at a meeting in public, or null while not known.</summary>
    public bool? PresentedInPublic { get; init; }
}
