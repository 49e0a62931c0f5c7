using NodaTime;

namespace IcsModel.Meetings;

/// <summary>A decision taken between meetings because it could not wait.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record UrgentDecision
{
    /// <summary>The day it was taken, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the chair and the chief executive took it, or null while not known.</summary>
    public bool? ByChairAndChiefExecutive { get; init; }

    /// <summary>Whether the board ratified it; false says that it did not, or null while not known.</summary>
    public bool? IsRatified { get; init; }

    /// <summary>The day the board ratified it, or null while not known.</summary>
    public LocalDate? RatifiedOn { get; init; }

    /// <summary>Whether it was sent to the audit committee; false says that it was not, or null while not known.</summary>
    public bool? IsSentToAudit { get; init; }

    /// <summary>The day it was sent to the audit committee, or null while not known.</summary>
    public LocalDate? SentToAuditOn { get; init; }
}
