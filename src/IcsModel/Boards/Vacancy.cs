using NodaTime;

namespace IcsModel.Boards;

/// <summary>A statement that a seat stood empty for a run of days.</summary>
/// <remarks>
/// A stated vacancy of the office of chair or of chief executive proves that nobody held it, even where the list of members is not complete. A vacancy
/// is a fact about the board; it is no fault of the constitution, and by itself does not invalidate proceedings where the constitution so provides.
/// </remarks>
public sealed record Vacancy
{
    /// <summary>The kind of seat, or null while not known.</summary>
    public SeatKind? Seat { get; init; }

    /// <summary>The first day the seat stood empty, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it was filled again, or null while it stands empty.</summary>
    public LocalDate? To { get; init; }
}
