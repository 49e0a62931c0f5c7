using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Eligibility;

namespace IcsModel.Testing;

/// <content>The people.</content>
public static partial class LawfulGovernance
{
    private const int TermYears = 3;

    private static IntegratedCareBoard WithEligiblePeople(IntegratedCareBoard board, LocalDate established) =>
        board with
        {
            Members = FactList.NotStated<BoardMember>([.. board.Members.Select(member => Eligible(member, board, established))]).WithCompleteness(board.Members.Completeness),
            Constitution = WithTerms(board.Constitution!),
            PayDecisions = FactList.Complete(new PayDecision
            {
                Id = "pay-1",
                On = established.PlusDays(20),
                For = new Person { Id = "p-chief-executive" },
                DecidedBy = FactList.Complete(new Person { Id = "p-deputy" }, new Person { Id = "p-non-executive-3" }),
                UnderArrangements = true,
            }),
        };

    private static BoardMember Eligible(BoardMember member, IntegratedCareBoard board, LocalDate established) =>
        OfSeat(member, established) with
        {
            Disqualifications = FactList.Complete<Disqualification>(),
            OtherRoles = member.Seat == SeatKind.PartnerNhsTrust ? FactList.Complete(DirectorAt(LawfulBoard.TrustOne)) : FactList.Complete<OtherRole>(),
            FitAndProperTests = FactList.Complete<FitAndProperTest>([.. Tests(member.Seat, established)]),
            UpholdsPublicLifePrinciples = new Attestation { By = Actor.OfPanel("Company secretary"), On = established.PlusDays(-14) },
            MeetsRoleSpecification = new Attestation { By = Actor.OfPanel("Company secretary"), On = established.PlusDays(-14) },
            Employment = IsDirector(member.Seat) || member.Seat == SeatKind.ChiefExecutive
                ? FactList.Complete(new EmploymentSpell { Employer = new Body { Kind = BodyKind.IntegratedCareBoard, Code = board.Code }, From = established })
                : FactList.Complete<EmploymentSpell>(),
            Secondments = FactList.Complete<Secondment>(),
        };

    private static BoardMember OfSeat(BoardMember member, LocalDate established) =>
        member.Seat switch
        {
            SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority => member with
            {
                Term = FirstTerm(established),
                Nomination = member.Nomination! with { Invited = member.Nomination.Nominators, ListConfirmed = true },
                Appointment = member.Appointment! with
                {
                    Panel = new SelectionPanel
                    {
                        ConvenedBy = Actor.ChiefExecutive,
                        CriteriaPublishedOn = established.PlusDays(-90),
                        NominationsOpenedOn = established.PlusDays(-80),
                        AssessedAgainstCriteria = true,
                    },
                },
            },
            SeatKind.Chair or SeatKind.NonExecutive => member with { Term = FirstTerm(established) },
            SeatKind.DirectorOfFinance => Registered(member, Profession.Accountant, established),
            SeatKind.MedicalDirector => Registered(member, Profession.MedicalPractitioner, established),
            SeatKind.DirectorOfNursing => Registered(member, Profession.Nurse, established),
            _ => member,
        };

    private static bool IsDirector(SeatKind? seat) => seat is SeatKind.DirectorOfFinance or SeatKind.MedicalDirector or SeatKind.DirectorOfNursing;

    private static BoardMember Registered(BoardMember member, Profession profession, LocalDate established) =>
        member with { Registrations = FactList.Complete(new ProfessionalRegistration { Profession = profession, From = established.PlusYears(-10) }) };

    private static TermOfOffice FirstTerm(LocalDate established) =>
        new() { Number = 1, EndsOn = established.PlusYears(TermYears), FirstAppointedOn = established };

    private static OtherRole DirectorAt(Body trust) => new()
    {
        Body = trust,
        Title = "Chief operating officer",
        IsExecutive = true,
        IsHealthOrCare = true,
        IsInArea = true,
        From = new LocalDate(2020, 1, 1),
    };

    /// <summary>The test on appointment and, for a board of some years, those of the years that followed.</summary>
    private static IEnumerable<FitAndProperTest> Tests(SeatKind? seat, LocalDate established) =>
        Enumerable.Range(0, established.Year < 2025 ? 5 : 1).Select(year => new FitAndProperTest
        {
            On = established.PlusDays(-30).PlusYears(year),
            Passed = true,
            OnAppointment = year == 0,
            SelfAttested = true,
            ReferenceTaken = year == 0,
            RecordedBy = seat == SeatKind.Chair ? Actor.NhsEngland : Actor.Chair,
        });

    /// <summary>Executives and other members hold their seats as long as their posts; terms are laid down for the rest.</summary>
    private static bool HasTerms(SeatKind? seat) =>
        seat is SeatKind.Chair or SeatKind.NonExecutive or SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority;

    private static Constitution WithTerms(Constitution constitution)
    {
        var seats = constitution.Seats.Select(seat => HasTerms(seat.Kind) ? seat with { TermYears = TermYears, MaximumTerms = 2, MaximumYears = 9 } : seat);
        return constitution with
        {
            RemovalGrounds = new Clause { Provides = true, Number = "3.13" },
            Seats = FactList.NotStated<ConstitutionSeat>(constitution.Seats.Any(seat => seat.Kind == SeatKind.Chair)
                ? [.. seats]
                :
                [
                    new ConstitutionSeat
                    {
                        Kind = SeatKind.Chair,
                        Number = 1,
                        AppointedBy = Actor.NhsEngland,
                        ApprovedBy = Actor.SecretaryOfState,
                        TermYears = TermYears,
                        MaximumTerms = 2,
                        MaximumYears = 9,
                    },
                    .. seats,
                ]).WithCompleteness(constitution.Seats.Completeness),
        };
    }
}
