using IcsModel.Conduct;
using IcsModel.Eligibility;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>One person in one seat of an integrated care board for one run of days.</summary>
/// <remarks>
/// Schedule 1B to the National Health Service Act 2006, paragraphs 3 to 8, says who must be a member and how they come to be one.
/// The days are half-open: <see cref="From"/> is the first, <see cref="To"/> the first day after; without <see cref="To"/> the person is still in the
/// seat. Someone listed without a first day is known to be in the seat on the day the board's facts were stated, and on no other day. Such an undated
/// entry can show that a requirement is met, never that one is broken.
/// Everything may be null, which means not known. Equality is by value.
/// </remarks>
public sealed record BoardMember
{
    /// <summary>An id of this entry, unique on the board, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The kind of seat, or null while not known.</summary>
    public SeatKind? Seat { get; init; }

    /// <summary>The title the board uses for the seat, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The first day in the seat, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in the seat, or null while there is no end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>In what capacity the seat is held; null is read as substantive.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>How the person came to the seat, or null while nothing is known of it.</summary>
    public Appointment? Appointment { get; init; }

    /// <summary>How the person was nominated, or null while nothing is known of it.</summary>
    public Nomination? Nomination { get; init; }

    /// <summary>Knowledge and experience of services for mental illness (Schedule 1B paragraph 8(6)), or null while not known.</summary>
    public MentalIllnessServicesExpertise? MentalIllnessServicesExpertise { get; init; }

    /// <summary>The spells of employment; read for the chief executive (Schedule 1B paragraph 7(2)).</summary>
    public FactList<EmploymentSpell> Employment { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EmploymentSpell>.Unknown;

    /// <summary>The secondments to the board; read for the chief executive (Schedule 1B paragraph 19(4)).</summary>
    public FactList<Secondment> Secondments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Secondment>.Unknown;

    /// <summary>Whether the member votes; null is read as voting (interpretation).</summary>
    public bool? Votes { get; init; }

    /// <summary>Whether the member is the deputy chair, or null while not known.</summary>
    public bool? IsDeputyChair { get; init; }

    /// <summary>Whether the member is the senior non-executive member, or null while not known.</summary>
    public bool? IsSeniorNonExecutive { get; init; }

    /// <summary>Whether the member is suspended, or null while not known; a suspended member is still a member.</summary>
    public bool? IsSuspended { get; init; }

    /// <summary>How the person left the seat, or null while nothing is known of it.</summary>
    public Departure? Departure { get; init; }

    /// <summary>What may disqualify the person from membership (model constitution clause 3.2).</summary>
    public FactList<Disqualification> Disqualifications { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Disqualification>.Unknown;

    /// <summary>The roles the person holds in other organisations.</summary>
    public FactList<OtherRole> OtherRoles { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<OtherRole>.Unknown;

    /// <summary>The registrations in a profession; read for executive directors.</summary>
    public FactList<ProfessionalRegistration> Registrations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ProfessionalRegistration>.Unknown;

    /// <summary>The fit and proper person tests.</summary>
    public FactList<FitAndProperTest> FitAndProperTests { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<FitAndProperTest>.Unknown;

    /// <summary>The person's undertaking to uphold the seven principles of public life, or null while not known.</summary>
    public Attestation? UpholdsPublicLifePrinciples { get; init; }

    /// <summary>A recorded statement that the person meets the specification of the role, or null while not known.</summary>
    public Attestation? MeetsRoleSpecification { get; init; }

    /// <summary>The term the person serves; null while nothing is known of it.</summary>
    public TermOfOffice? Term { get; init; }

    /// <summary>The areas for which the person is the named lead.</summary>
    public FactList<LeadArea> LeadFor { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<LeadArea>.Unknown;
}
