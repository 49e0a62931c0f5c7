using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>A registration in a profession and the days it was live.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ProfessionalRegistration
{
    /// <summary>The profession, or null while not known.</summary>
    public Profession? Profession { get; init; }

    /// <summary>The first day it was live, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it was no longer live, or null while it is.</summary>
    public LocalDate? To { get; init; }
}
