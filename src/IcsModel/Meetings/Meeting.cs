using NodaTime;

namespace IcsModel.Meetings;

/// <summary>A meeting of an integrated care board or of one of its committees.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Meeting
{
    /// <summary>An id of the meeting, unique among the board's; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the committee that met; null for the board itself.</summary>
    public string? Committee { get; init; }

    /// <summary>The day it was held, or null while not known.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>How it was called, or null while not known.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>The day members were given notice, or null while not known.</summary>
    public LocalDate? NoticeGivenOn { get; init; }

    /// <summary>For an emergency meeting, whether the reason was given with the notice, or null while not known.</summary>
    public bool? ReasonForUrgencyGiven { get; init; }

    /// <summary>For a requisitioned meeting, who required it; null while nothing is known of it.</summary>
    public Requisition? Requisition { get; init; }

    /// <summary>The day papers were handed in, or null while not known.</summary>
    public LocalDate? PapersSubmittedOn { get; init; }

    /// <summary>The day papers were sent to members, or null while not known.</summary>
    public LocalDate? PapersCirculatedOn { get; init; }

    /// <summary>Whether papers have been published; false says that they have not, or null while not known.</summary>
    public bool? PapersPublished { get; init; }

    /// <summary>The day papers were published, or null while not known.</summary>
    public LocalDate? PapersPublishedOn { get; init; }

    /// <summary>The day minutes were published, or null while not known.</summary>
    public LocalDate? MinutesPublishedOn { get; init; }

    /// <summary>Whether minutes have been published; false says that they have not, or null while not known.</summary>
    public bool? MinutesPublished { get; init; }

    /// <summary>Who presided, or null while not known.</summary>
    public Person? PresidedBy { get; init; }

    /// <summary>Whether the public could attend, or null while not known.</summary>
    public bool? HeldInPublic { get; init; }

    /// <summary>Whether a resolution with its reason excluded the public, or null while not known.</summary>
    public bool? ExclusionResolved { get; init; }

    /// <summary>Those present.</summary>
    public FactList<Attendance> Attendance { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Attendance>.Unknown;

    /// <summary>The items of business.</summary>
    public FactList<MeetingItem> Items { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MeetingItem>.Unknown;

    /// <summary>What the minutes record; null while nothing is known of them.</summary>
    public MinutesRecord? Minutes { get; init; }

    /// <summary>The suspension of standing orders at the meeting; null while none is known.</summary>
    public StandingOrdersSuspension? Suspension { get; init; }
}
