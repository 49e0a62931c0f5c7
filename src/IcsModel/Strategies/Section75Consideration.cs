using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A record that arrangements under section 75 of the National Health Service Act 2006 were considered.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Section75Consideration
{
    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was concluded, or null; no rule reads it.</summary>
    public string? Conclusion { get; init; }
}
