using NodaTime;

namespace IcsModel.Conduct;

/// <summary>Somebody named for a role.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NamedOfficer
{
    /// <summary>The role, or null while not known.</summary>
    public OfficerRole? Role { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>Whether the person is a director at board level, or null while not known.</summary>
    public bool? IsBoardLevel { get; init; }

    /// <summary>The first day in the role, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in it, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
