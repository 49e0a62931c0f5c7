using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>A member of a health and wellbeing board.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record WellbeingBoardMember
{
    /// <summary>An id of this entry, unique on the board, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>In what capacities; one person may lawfully hold two posts.</summary>
    public FactList<WellbeingCapacity> Capacities { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<WellbeingCapacity>.Unknown;

    /// <summary>For a councillor, whether of that very council, or null while not known.</summary>
    public bool? IsCouncillorOfTheCouncil { get; init; }

    /// <summary>For a councillor, who nominated, or null while not known.</summary>
    public CouncillorNominator? NominatedBy { get; init; }

    /// <summary>The body that appointed the member, or null while not known.</summary>
    public Body? AppointedBy { get; init; }

    /// <summary>The bodies the member represents.</summary>
    public FactList<Body> Represents { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>For an additional member, whether the council added them (section 194(2)(g)) rather than the board itself, or null while not known.</summary>
    public bool? AddedByCouncil { get; init; }

    /// <summary>For an additional member, the day the council consulted the board, or null while not known.</summary>
    public LocalDate? BoardConsultedOn { get; init; }

    /// <summary>For an additional member, whether the council consulted the board first; false says that it did not, or null while not known.</summary>
    public bool? BoardConsulted { get; init; }

    /// <summary>For a representative of NHS England, whether they are its member or employee, or null while not known.</summary>
    public bool? IsOfNhsEngland { get; init; }

    /// <summary>For a representative of NHS England from outside, whether the board agreed, or null while not known.</summary>
    public bool? OutsiderAgreed { get; init; }

    /// <summary>Whether the member votes, or null while not known.</summary>
    public bool? Votes { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer a member, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
