using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Eligibility;
using IcsModel.Meetings;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <summary>The lawful board under a constitution that lays down everything about its seats, which the board keeps to.</summary>
internal static class OwnBoard
{
    internal static readonly LocalDate Established = LawfulGovernance.Established;
    internal static readonly LocalDate Day = LawfulGovernance.Day;

    private static readonly RuleCatalogue Empty = RuleCatalogue.Current.Rules.Aggregate(RuleCatalogue.Current, (catalogue, rule) => catalogue.Without(rule.Id));

    internal static IntegratedCareBoard Create()
    {
        var board = LawfulBoard.Create(Established).WithConstitution(constitution => constitution with
        {
            From = Established,
            To = null,
            Seats = FactList.Complete<ConstitutionSeat>([.. Enum.GetValues<SeatKind>().Select(Seat)]),
            StandingOrders = new StandingOrders { Quorum = Quorum, SubstitutesFor = FactList.Complete<SeatKind>() },
        });
        foreach (var position in (int[])[LawfulBoard.AuditChair, LawfulBoard.Deputy, LawfulBoard.ThirdNonExecutive])
        {
            board = board.With(position, member => member with { Term = new TermOfOffice { Number = 1, FirstAppointedOn = Established, EndsOn = Established.PlusYears(3) } });
        }

        return board with
        {
            Committees = FactList.Complete(
                new Committee { Id = "audit", Kind = CommitteeKind.Audit, Chair = new Person { Id = "p-audit-chair" } },
                new Committee { Id = "remuneration", Kind = CommitteeKind.Remuneration, Chair = new Person { Id = "p-deputy" } }),
            Meetings = FactList.Complete(Meeting(board.Members)),
        };
    }

    internal static RuleCatalogue Catalogue(this IntegratedCareBoard board) => RuleCatalogue.Current.With(ConstitutionalRules.Of(board));

    /// <summary>The rules of the board's constitution alone.</summary>
    internal static RuleCatalogue OwnCatalogue(this IntegratedCareBoard board) => Empty.With(ConstitutionalRules.Of(board));

    internal static RuleOutcome AskOwn(this IntegratedCareBoard board, string rule, LocalDate? on = null) => board.Catalogue().Assess(board, on ?? Day)[rule];

    internal static IntegratedCareBoard WithSeat(this IntegratedCareBoard board, SeatKind kind, Func<ConstitutionSeat, ConstitutionSeat> change) =>
        board.WithSeats(seats => [.. seats.Select(seat => seat.Kind == kind ? change(seat) : seat)]);

    internal static IntegratedCareBoard WithSeats(this IntegratedCareBoard board, Func<IReadOnlyList<ConstitutionSeat>, ConstitutionSeat[]> change) =>
        board.WithConstitution(constitution => constitution with
        {
            Seats = FactList.NotStated<ConstitutionSeat>(change(constitution.Seats)).WithCompleteness(constitution.Seats.Completeness),
        });

    internal static IntegratedCareBoard WithTerm(this IntegratedCareBoard board, int position, Func<TermOfOffice, TermOfOffice> change) =>
        board.With(position, member => member with { Term = change(member.Term!) });

    /// <summary>Half of the members in post, with a director and a non-executive member or the chair among them.</summary>
    private static Quorum Quorum { get; } = new()
    {
        Clause = new Clause { Provides = true, Number = "4.7.1", Page = 44 },
        Numerator = 1,
        Denominator = 2,
        Of = QuorumBase.MembersInPost,
        Groups = FactList.Complete(
            new QuorumGroup { Name = "directors", Seats = FactList.Complete(SeatKind.ChiefExecutive, SeatKind.DirectorOfFinance), AtLeast = 1 },
            new QuorumGroup { Name = "independent members", Seats = FactList.Complete(SeatKind.Chair, SeatKind.NonExecutive), AtLeast = 2 }),
        NeedsChair = false,
        NeedsChairOrDeputy = true,
        SubstitutesCount = false,
    };

    private static Meeting Meeting(IEnumerable<BoardMember> members) => new()
    {
        Id = "may",
        HeldOn = new(2026, 5, 14),
        Attendance = FactList.Complete<Attendance>([.. members.Select(member => new Attendance { Person = member.Person })]),
        Items = FactList.Complete(new MeetingItem { Id = "1", Title = "Contracts", Excluded = FactList.Complete(new Person { Id = "p-trust" }) }),
    };

    private static ConstitutionSeat Seat(SeatKind kind) => new()
    {
        Kind = kind,
        Number = kind is SeatKind.NonExecutive or SeatKind.OtherOrdinary ? null : 1,
        AtLeast = kind is SeatKind.NonExecutive ? 2 : kind is SeatKind.OtherOrdinary ? 0 : null,
        AtMost = kind is SeatKind.NonExecutive ? 3 : kind is SeatKind.OtherOrdinary ? 5 : null,
        AppointedBy = kind switch
        {
            SeatKind.Chair => Actor.NhsEngland,
            SeatKind.ChiefExecutive => Actor.Chair,
            SeatKind.DirectorOfFinance or SeatKind.MedicalDirector or SeatKind.DirectorOfNursing => Actor.ChiefExecutive,
            SeatKind.NonExecutive => Actor.OfPanel("Appointments panel"),
            _ => Actor.OfPanel("Selection panel"),
        },
        ApprovedBy = kind switch
        {
            SeatKind.Chair => Actor.SecretaryOfState,
            SeatKind.ChiefExecutive => Actor.NhsEngland,
            _ => Actor.Chair,
        },
        Clause = new Clause { Provides = true, Number = $"3.{(int)kind + 1}", Page = 10 + (int)kind },
        TermYears = kind == SeatKind.NonExecutive ? 3 : null,
        MaximumTerms = kind == SeatKind.NonExecutive ? 2 : null,
        MaximumYears = kind == SeatKind.NonExecutive ? 6 : null,
        TermClause = kind == SeatKind.NonExecutive ? new Clause { Provides = true, Number = "3.12.2", Page = 31 } : null,
        MayBeDeputyChair = kind == SeatKind.NonExecutive,
        MayChairAudit = kind == SeatKind.NonExecutive,
        MayChairRemuneration = kind == SeatKind.NonExecutive,
    };
}
