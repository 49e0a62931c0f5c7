using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>Somebody whom counting a quorum names.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record QuorumPerson
{
    /// <summary>A JSON Pointer to the entry of the attendance, or of the list of members for somebody who was not there.</summary>
    public required string Location { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The kinds of seat they are known to hold on the day, or to stand for as a substitute.</summary>
    public ValueList<SeatKind> Seats { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<SeatKind>.Empty;

    /// <summary>The member they came in place of, or null.</summary>
    public Person? SubstituteFor { get; init; }

    /// <summary>Whether they are stated to be suspended; a suspended member is still a member and counts.</summary>
    public bool IsSuspended { get; init; }
}
