using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A vote of the members of one clinical commissioning group on a merger, measured by that group's own constitution.</summary>
/// <remarks>No provision sets a threshold for such a vote. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MembershipVote
{
    /// <summary>Whether the group's constitution asks for the vote, or null while not known.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What the constitution asks for, or null; no rule reads it.</summary>
    public string? Requirement { get; init; }

    /// <summary>The day it was held, or null while not known.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Whether it passed by the group's own rule, or null while not known.</summary>
    public bool? IsPassed { get; init; }
}
