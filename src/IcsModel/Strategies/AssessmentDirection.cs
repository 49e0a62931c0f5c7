using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A direction of the Secretary of State to prepare a further needs assessment (section 116(2)(a)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AssessmentDirection
{
    /// <summary>The council, or null while not known.</summary>
    public Body? Council { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day it was revoked, or null while it stands.</summary>
    public LocalDate? RevokedOn { get; init; }
}
