using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>A report of a committee to the board.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommitteeReport
{
    /// <summary>The day the board received it, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The minute, or null; no rule reads it.</summary>
    public string? Reference { get; init; }
}
