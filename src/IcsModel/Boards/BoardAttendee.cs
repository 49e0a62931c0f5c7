using NodaTime;

namespace IcsModel.Boards;

/// <summary>Someone who attends the board without being a member of it; attendees count for no seat and no number.</summary>
public sealed record BoardAttendee
{
    /// <summary>An id of this entry, unique on the board, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>On what footing they attend, or null while not known.</summary>
    public AttendeeKind? Kind { get; init; }

    /// <summary>The title they attend under, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The body they come from, or null while not known.</summary>
    public Body? Represents { get; init; }

    /// <summary>The id of the member in whose place a substitute comes, or null.</summary>
    public string? SubstituteFor { get; init; }

    /// <summary>Whether a vote of theirs is recorded, or null while not known.</summary>
    public bool? VoteRecorded { get; init; }
}
