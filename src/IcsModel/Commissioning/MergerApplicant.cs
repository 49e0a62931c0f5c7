using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>One of the bodies that jointly ask to be dissolved and replaced (section 14G(1)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerApplicant
{
    /// <summary>The body, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>The first day it no longer existed because of the merger, or null while not known.</summary>
    public LocalDate? DissolvedOn { get; init; }

    /// <summary>Whether its governing body supported the application, or null; no rule reads it.</summary>
    public bool? GoverningBodySupports { get; init; }

    /// <summary>The vote of its members, or null while nothing is known of one.</summary>
    public MembershipVote? Vote { get; init; }
}
