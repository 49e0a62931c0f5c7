using IcsModel.Boards;

namespace IcsModel.Testing;

/// <summary>An invented board of sixteen members whose composition is lawful in every respect, from its first day on: NHS Exampleshire Integrated Care Board.</summary>
/// <remarks>
/// It says who sits on the board, by which route, and what the constitution provides on that; of meetings, registers and accounts it says nothing, so that the rules on
/// those are undetermined. <see cref="LawfulGovernance"/> is the same board with all of that. Change it with <see cref="BoardChanges"/> and <c>with</c>.
/// </remarks>
/// <example>
/// <code>
/// var board = LawfulBoard.Create().WithoutMembers(SeatKind.PartnerPrimaryMedical);
///
/// RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 2)).ShouldNotSatisfy("ICB-BOARD-008");
/// </code>
/// </example>
public static partial class LawfulBoard
{
    internal const int Chair = 0;
    internal const int ChiefExecutive = 1;
    internal const int Finance = 2;
    internal const int Medical = 3;
    internal const int Nursing = 4;
    internal const int AuditChair = 5;
    internal const int Deputy = 6;
    internal const int ThirdNonExecutive = 7;
    internal const int Trust = 8;
    internal const int MentalHealthTrust = 9;
    internal const int PrimaryCare = 10;
    internal const int Council = 11;
    internal const int FirstOther = 12;

    /// <summary>The day the board of <see cref="Create()"/> was established: 1 July 2022.</summary>
    public static readonly LocalDate Established = new(2022, 7, 1);

    /// <summary>The board, established on 1 July 2022.</summary>
    public static IntegratedCareBoard Create() => Create(Established);

    /// <summary>The same board established on another day; everything else keeps its distance from that day.</summary>
    public static IntegratedCareBoard Create(LocalDate established) => new()
    {
        Code = "QXX",
        Name = "NHS Exampleshire Integrated Care Board",
        EstablishedOn = established,
        Members = FactList.Complete(Members(established)),
        Attendees = FactList.Complete(
            new BoardAttendee
            {
                Id = "public-health",
                Person = new Person { Id = "p-90" },
                Kind = AttendeeKind.Participant,
                Title = "Director of Public Health",
                VoteRecorded = false,
            }),
        Vacancies = FactList.Complete<Vacancy>(),
        SkillsReviews = FactList.Complete(new SkillsReview { On = established, Reference = "minute 7" }),
        SelectionGuidancePublished = true,
        Constitution = Constitution(established),
        Committees = FactList.Complete(Audit(established), Commissioning(established), Remuneration(established)),
    };

    /// <summary>A member appointed lawfully to an ordinary seat: by whom the constitution names, approved by the chair before the first day.</summary>
    /// <param name="id">The id of the member; the person's is the same after <c>p-</c>.</param>
    /// <param name="seat">The seat: any but those of the chair and the chief executive. In a partner's seat the nomination is still to be stated.</param>
    /// <param name="from">The first day in the seat.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank, or <paramref name="seat"/> is no ordinary member's.</exception>
    public static BoardMember OrdinaryMember(string id, SeatKind seat, LocalDate from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return seat is SeatKind.Chair or SeatKind.ChiefExecutive || !Enum.IsDefined(seat)
            ? throw new ArgumentException("The seat must be an ordinary member's.", nameof(seat))
            : Ordinary(id, seat, from);
    }

    internal static FactList<Approval> Approved(Actor by, LocalDate on) => FactList.Complete(Approve(by, on));

    internal static Approval Approve(Actor by, LocalDate on) => new() { By = by, On = on, MentalIllnessExpertiseConsidered = true };

    internal static BoardMember Ordinary(string id, SeatKind seat, LocalDate from) => new()
    {
        Id = id,
        Person = new Person { Id = "p-" + id },
        Seat = seat,
        From = from,
        Appointment = new Appointment
        {
            By = AppointorOf(seat),
            DecidedOn = from.PlusDays(-14),
            Approvals = FactList.Complete(Approve(Actor.Chair, from.PlusDays(-10))),
            IndependenceAssessment = Safe(AppointorOf(seat), from),
        },
        MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise { Held = false },
        IsDeputyChair = false,
        IsSeniorNonExecutive = false,
    };

    internal static Nomination Joint(LocalDate on, params ReadOnlySpan<Body> bodies) => new()
    {
        On = on,
        Nominators = FactList.Complete(bodies),
        JointProcessFollowed = true,
        RegardToSelectionGuidance = new Attestation { By = Actor.OfPanel("Nominating group"), On = on },
    };

    internal static Body TrustOne { get; } = new() { Kind = BodyKind.NhsFoundationTrust, Code = "RX1", Name = "Exampleshire Hospitals" };

    internal static Body TrustTwo { get; } = new() { Kind = BodyKind.NhsFoundationTrust, Code = "RX2", Name = "Exampleshire Mental Health" };

    internal static Body PracticeOne { get; } = new() { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "X81001", Name = "North Practice" };

    internal static Body PracticeTwo { get; } = new() { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "X81002", Name = "South Practice" };

    internal static Body County { get; } = new() { Kind = BodyKind.LocalAuthority, Code = "E10000099", Name = "Exampleshire County Council" };

    internal static Body Unitary { get; } = new() { Kind = BodyKind.LocalAuthority, Code = "E06000099", Name = "Sampleton Council" };

    private static Actor AppointorOf(SeatKind seat) =>
        seat switch
        {
            SeatKind.DirectorOfFinance or SeatKind.MedicalDirector or SeatKind.DirectorOfNursing => Actor.ChiefExecutive,
            SeatKind.NonExecutive => Actor.OfPanel("Appointments panel"),
            _ => Actor.OfPanel("Selection panel"),
        };

    private static IndependenceAssessment Safe(Actor by, LocalDate from) =>
        new() { By = by, On = from.PlusDays(-14), Conclusion = IndependenceConclusion.DoesNotUndermine };

    private static BoardMember[] Members(LocalDate established) =>
    [
        new()
        {
            Id = "chair",
            Person = new Person { Id = "p-chair" },
            Seat = SeatKind.Chair,
            From = established,
            Appointment = new Appointment
            {
                By = Actor.NhsEngland,
                DecidedOn = established.PlusDays(-45),
                Approvals = FactList.Complete(Approve(Actor.SecretaryOfState, established.PlusDays(-42))),
                IndependenceAssessment = Safe(Actor.NhsEngland, established) with { On = established.PlusDays(-45) },
            },
            IsDeputyChair = false,
            IsSeniorNonExecutive = false,
        },
        new()
        {
            Id = "chief-executive",
            Person = new Person { Id = "p-chief-executive" },
            Seat = SeatKind.ChiefExecutive,
            From = established,
            Appointment = new Appointment
            {
                By = Actor.Chair,
                DecidedOn = established.PlusDays(-21),
                Approvals = FactList.Complete(Approve(Actor.NhsEngland, established.PlusDays(-20))),
                IndependenceAssessment = Safe(Actor.Chair, established) with { On = established.PlusDays(-21) },
            },
            Employment = FactList.Complete(
                new EmploymentSpell { Employer = new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }, From = established }),
            Secondments = FactList.Complete<Secondment>(),
            IsDeputyChair = false,
            IsSeniorNonExecutive = false,
        },
        Ordinary("finance", SeatKind.DirectorOfFinance, established),
        Ordinary("medical", SeatKind.MedicalDirector, established),
        Ordinary("nursing", SeatKind.DirectorOfNursing, established),
        Ordinary("audit-chair", SeatKind.NonExecutive, established),
        Ordinary("deputy", SeatKind.NonExecutive, established) with { IsDeputyChair = true, IsSeniorNonExecutive = true },
        Ordinary("non-executive-3", SeatKind.NonExecutive, established),
        Ordinary("trust", SeatKind.PartnerNhsTrust, established) with { Nomination = Joint(established.PlusDays(-30), TrustOne, TrustTwo) },
        Ordinary("mental-health-trust", SeatKind.OtherOrdinary, established) with
        {
            Nomination = new Nomination { Sector = NominatingSector.None },
            MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise
            {
                Held = true,
                Attestation = new Attestation { By = Actor.Chair, On = established, Basis = "leads a mental health trust" },
            },
        },
        Ordinary("primary-care", SeatKind.PartnerPrimaryMedical, established) with { Nomination = Joint(established.PlusDays(-30), PracticeOne, PracticeTwo) },
        Ordinary("council", SeatKind.PartnerLocalAuthority, established) with { Nomination = Joint(established.PlusDays(-30), County, Unitary) },
        Other("place-1", established),
        Other("place-2", established),
        Other("place-3", established),
        Other("place-4", established),
    ];

    private static BoardMember Other(string id, LocalDate from) =>
        Ordinary(id, SeatKind.OtherOrdinary, from) with { Nomination = new Nomination { Sector = NominatingSector.None } };
}
