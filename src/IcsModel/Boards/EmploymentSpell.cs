using NodaTime;

namespace IcsModel.Boards;

/// <summary>A run of days on which a person was employed by one employer; spells with different employers may overlap.</summary>
public sealed record EmploymentSpell
{
    /// <summary>The employer, or null while not known.</summary>
    public Body? Employer { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after the spell, or null while it has no end.</summary>
    public LocalDate? To { get; init; }
}
