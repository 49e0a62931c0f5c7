using NodaTime;

namespace IcsModel.Meetings;

/// <summary>A suspension of standing orders.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record StandingOrdersSuspension
{
    /// <summary>Whether the chair suspended them, or null while not known.</summary>
    public bool? ByChair { get; init; }

    /// <summary>How many other members the chair discussed it with, or null while not known.</summary>
    public int? SupportedBy { get; init; }

    /// <summary>Whether the reason was recorded, or null while not known.</summary>
    public bool? ReasonRecorded { get; init; }

    /// <summary>The day it was reported to the audit committee, or null while not known.</summary>
    public LocalDate? ReportedToAuditOn { get; init; }
}
