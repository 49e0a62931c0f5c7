using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A time in which a doctor was registered, with what was so of them throughout it (regulation 11(6) of S.I. 2012/1631).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SpecialistSpell
{
    /// <summary>Whether on the Specialist Register of the General Medical Council, or eligible for it through the scheme, or null while not known.</summary>
    public bool? IsOnSpecialistRegister { get; init; }

    /// <summary>Whether a consultant in the health service, or in a medical specialty of the armed forces, or null while not known.</summary>
    public bool? IsConsultant { get; init; }

    /// <summary>Whether on the General Practitioner Register, or null while not known.</summary>
    public bool? IsOnGpRegister { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it was no longer so, or null while it is.</summary>
    public LocalDate? To { get; init; }
}
