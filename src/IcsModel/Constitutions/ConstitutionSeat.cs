using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>A kind of seat that a constitution lays down: how many, and who nominates, appoints and approves.</summary>
/// <remarks>A seat is a fact about the document, never about a person: "at least two" here does not put two people on the board.</remarks>
public sealed record ConstitutionSeat
{
    /// <summary>The kind of seat, or null while not known.</summary>
    public SeatKind? Kind { get; init; }

    /// <summary>The title the constitution uses, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The exact number of such seats, or null where a range is laid down or nothing is known.</summary>
    public int? Number { get; init; }

    /// <summary>The least number of such seats, or null.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The greatest number of such seats, or null.</summary>
    public int? AtMost { get; init; }

    /// <summary>The sector that nominates, or null while not known.</summary>
    public NominatingSector? NominatedBy { get; init; }

    /// <summary>Who appoints (Schedule 1B paragraph 8(1)(a)), or null while not known.</summary>
    public Actor? AppointedBy { get; init; }

    /// <summary>Who approves, or null while not known.</summary>
    public Actor? ApprovedBy { get; init; }

    /// <summary>The clause that lays the seat down, or null.</summary>
    public Clause? Clause { get; init; }
}
