using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>A member of a committee, whether or not a member of the board.</summary>
public sealed record CommitteeMember
{
    /// <summary>An id of this entry, unique in the committee, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The first day on the committee, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer on it, or null while there is no end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How the person came to the committee, or null while nothing is known of it.</summary>
    public Appointment? Appointment { get; init; }

    /// <summary>Whether the person is employed by the board, or null while not known.</summary>
    public bool? IsEmployee { get; init; }

    /// <summary>Whether the person is seconded to the board, or null while not known.</summary>
    public bool? IsSecondee { get; init; }
}
