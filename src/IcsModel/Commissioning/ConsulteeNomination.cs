using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A person nominated by NHS England whom a governing body consults before its commissioning decisions (regulation 17 of S.I. 2012/1631, from 14 April 2022).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConsulteeNomination
{
    /// <summary>The person nominated, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>Whether NHS England nominated somebody; false says that it did not, or null while not known.</summary>
    public bool? IsNominated { get; init; }

    /// <summary>The day the group was told, or null while not known.</summary>
    public LocalDate? NotifiedOn { get; init; }

    /// <summary>Whether it was told in writing, or null while not known.</summary>
    public bool? InWriting { get; init; }
}
