using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>Something recorded that a clinical commissioning group did towards one of its general duties.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgDutyEvidence
{
    /// <summary>Which duty, or null while not known.</summary>
    public CcgDuty? Duty { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Description { get; init; }
}
