using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>The standing orders of the board, which are part of its constitution: what they lay down for its meetings (Schedule 1B paragraph 12).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record StandingOrders
{
    /// <summary>The quorum, or null while not known.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary>The kinds of seat whose holder may send a substitute who votes.</summary>
    public FactList<SeatKind> SubstitutesFor { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SeatKind>.Unknown;

    /// <summary>The clause on substitutes, or null.</summary>
    public Clause? SubstitutesClause { get; init; }

    /// <summary>How many days of notice an ordinary meeting has, or null where it says nothing or a month.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>How many days of notice a meeting called by the chair has, or null while not known.</summary>
    public int? CalledNoticeDays { get; init; }

    /// <summary>How many days of notice an emergency meeting has, or null while not known.</summary>
    public int? EmergencyNoticeDays { get; init; }

    /// <summary>How many days ahead papers are handed in, or null while not known.</summary>
    public int? SubmissionDays { get; init; }

    /// <summary>How many days ahead papers are sent out, or null while not known.</summary>
    public int? CirculationDays { get; init; }

    /// <summary>The clause on notice, or null.</summary>
    public Clause? NoticeClause { get; init; }
}
