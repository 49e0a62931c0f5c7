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

    /// <summary>The least number of such seats, or null while not known; 0 where the constitution only says "up to" a number.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The greatest number of such seats, or null.</summary>
    public int? AtMost { get; init; }

    /// <summary>The sector that nominates, or null while not known.</summary>
    public NominatingSector? NominatedBy { get; init; }

    /// <summary>Who appoints (Schedule 1B paragraph 8(1)(a)), or null while not known.</summary>
    public Actor? AppointedBy { get; init; }

    /// <summary>Who approves, or null while not known.</summary>
    public Actor? ApprovedBy { get; init; }

    /// <summary>Whether it says who appoints (Schedule 1B paragraph 8(1)(a)), or null while not known.</summary>
    public Clause? AppointmentClause { get; init; }

    /// <summary>Whether it makes the appointment subject to an approval (Schedule 1B paragraph 8(1)(b)); false where nobody need approve, or null while not known.</summary>
    public Clause? ApprovalClause { get; init; }

    /// <summary>The clause that lays the seat down, or null.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Whether the nomination is made jointly (Schedule 1B paragraph 8(2)), or null while not known.</summary>
    public bool? NominatedJointly { get; init; }

    /// <summary>Whether every entitled body takes part in the nomination, or null while not known.</summary>
    public bool? NominatedByEveryEntitledBody { get; init; }

    /// <summary>Whether the constitution sets out how the nomination is made (Schedule 1B paragraph 8(3)), or null while not known.</summary>
    public Clause? NominationProcess { get; init; }

    /// <summary>Whether the whole process is left to another document, such as a handbook, or null while not known.</summary>
    public bool? NominationProcessIsElsewhere { get; init; }

    /// <summary>Whether it lays down who is eligible, or null while not known (Schedule 1B paragraph 9(b)).</summary>
    public Clause? EligibilityClause { get; init; }

    /// <summary>The longest term in years, or null where there is none or it is not known.</summary>
    public int? TermYears { get; init; }

    /// <summary>The greatest number of terms, or null where there is none or it is not known.</summary>
    public int? MaximumTerms { get; init; }

    /// <summary>The greatest number of years in all, or null where there is none or it is not known.</summary>
    public int? MaximumYears { get; init; }

    /// <summary>The clause on terms, or null while not known (Schedule 1B paragraph 9(c) and (d)).</summary>
    public Clause? TermClause { get; init; }

    /// <summary>Whether it says how a holder is removed, or null while not known (Schedule 1B paragraph 9(c)).</summary>
    public Clause? RemovalClause { get; init; }

    /// <summary>Whether a holder may be deputy chair under the constitution, or null while not known.</summary>
    public bool? MayBeDeputyChair { get; init; }

    /// <summary>Whether a holder may chair the audit committee under the constitution, or null while not known.</summary>
    public bool? MayChairAudit { get; init; }

    /// <summary>Whether a holder may chair the remuneration committee under the constitution, or null while not known.</summary>
    public bool? MayChairRemuneration { get; init; }
}
