using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Boards;

/// <content>Ordinary members, their nomination and who may not count twice: Schedule 1B, paragraphs 3, 4 and 8.</content>
internal static partial class CompositionCases
{
    private static MentalIllnessServicesExpertise NotHeld => new() { Held = false };

    private static BoardScenario[] OrdinaryMembers =>
    [
        Met("ICB-BOARD-005", "fourteen ordinary members are in post", board => board),
        Met("ICB-BOARD-005", "three ordinary members are in post", board => board.OfFirst(5)),
        Unmet("ICB-BOARD-005", "two ordinary members are in post", Reason.TooFew, board => board.OfFirst(4)),
        Met("ICB-BOARD-005", "it is the last day of one of three", board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member with { To = new(2026, 9, 2) })),
        Unmet("ICB-BOARD-005", "one of three left that day", Reason.TooFew, board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member with { To = new(2026, 9, 1) })),
        Unmet("ICB-BOARD-005", "one person sits in two of three seats", Reason.TooFew, board => board.OfFirst(5).WithMember(LawfulBoard.Medical, member => member.As("p-finance"))),
        Unmet("ICB-BOARD-005", "one of three was not approved by the chair", Reason.TooFew, board => board.OfFirst(5).WithApprovals(LawfulBoard.Finance, FactList.Complete<Approval>())),
        Unmet("ICB-BOARD-005", "the third takes the seat the day after", Reason.TooFew, board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member with { From = new(2026, 9, 2) })),
        Met("ICB-BOARD-005", "one of three is suspended", board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member with { IsSuspended = true })).Saying("suspended"),
        Unmet("ICB-BOARD-005", "the third is the chair", Reason.TooFew, board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member.As("p-chair"))),
        Unmet("ICB-BOARD-005", "an observer and a substitute attend beside two", Reason.TooFew, board => board.OfFirst(4) with
        {
            Attendees = FactList.Complete(
                new BoardAttendee { Id = "observer", Person = new() { Id = "p-92" }, Kind = AttendeeKind.Observer },
                new BoardAttendee { Id = "substitute", Person = new() { Id = "p-93" }, Kind = AttendeeKind.Substitute, SubstituteFor = "medical" }),
        }),
        Open("ICB-BOARD-005", "two are listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.OfFirst(4).WithMembersNotStated()),
        Open("ICB-BOARD-005", "the seat of the third is not stated", Reason.FactMissing, board => board.OfFirst(5).WithMember(LawfulBoard.Finance, member => member with { Seat = null })),

        Met("ICB-BOARD-006", "everybody was appointed as the constitution says and approved by the chair", board => board),
        Met("ICB-BOARD-006", "the chair approved on the first day", board => board.WithApprovals(LawfulBoard.Finance, LawfulBoard.Approved(Actor.Chair, new(2026, 4, 1)))),
        Unmet("ICB-BOARD-006", "the chair approved the day after", Reason.ApprovalAfterStart, board => board.WithApprovals(LawfulBoard.Finance, LawfulBoard.Approved(Actor.Chair, new(2026, 4, 2)))),
        Unmet("ICB-BOARD-006", "a partner member sits without the chair's approval", Reason.Missing, board => board.WithApprovals(LawfulBoard.Trust, FactList.Complete<Approval>())),
        Unmet("ICB-BOARD-006", "somebody appointed whom the constitution does not name", Reason.InvalidRoute, board => board.WithAppointment(LawfulBoard.Finance, appointment => appointment with { By = Actor.OfPanel("Finance committee") })),
        Unmet("ICB-BOARD-006", "the chair who approved was not validly appointed", Reason.NotInOffice, board => board.WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") })),
        Unmet("ICB-BOARD-006", "the office of chair stood empty on the day of the approval", Reason.NotInOffice, board => board.WithVacantChair().WithNewcomerOfVacancy(Actor.Chair)),
        Open("ICB-BOARD-006", "the office of chair stood empty that day, and a clause validates proceedings", Reason.FactMissing, board => board.WithVacantChair().WithNewcomerOfVacancy(Actor.Chair).WithValidation()),
        Open("ICB-BOARD-006", "the deputy chair approved while the office of chair stood empty", Reason.FactMissing, board => board.WithVacantChair().WithNewcomerOfVacancy(Actor.DeputyChair)),
        Met("ICB-BOARD-006", "the deputy chair approved while the office of chair stood empty, under a clause that gives the power", board => board.WithVacantChair().WithNewcomerOfVacancy(Actor.DeputyChair)
            .WithConstitution(constitution => constitution with { DeputyActsForChair = new() { Provides = true } })),
        Open("ICB-BOARD-006", "the day of the approval is not stated", Reason.FactMissing, board => board.WithApprovals(LawfulBoard.Finance, FactList.Complete(new Approval { By = Actor.Chair }))),
        Open("ICB-BOARD-006", "who appointed is not stated", Reason.FactMissing, board => board.WithAppointment(LawfulBoard.Finance, appointment => appointment with { By = null })),
        Open("ICB-BOARD-006", "nothing is known of the constitution", Reason.FactMissing, board => board with { Constitution = null }),
        Open("ICB-BOARD-006", "the list of members may leave somebody out", Reason.ListNotComplete, board => board.WithMembersNotStated()),
        Idle("ICB-BOARD-006", "there are no ordinary members", Reason.SeatEmpty, board => board.Only("chair", "chief-executive")),
    ];

    private static BoardScenario[] Nominees =>
    [
        .. NomineesOf("ICB-BOARD-007", LawfulBoard.Trust, LawfulBoard.TrustOne, LawfulBoard.TrustTwo),
        .. NomineesOf("ICB-BOARD-008", LawfulBoard.PrimaryCare, LawfulBoard.PracticeOne, LawfulBoard.PracticeTwo),
        Unmet("ICB-BOARD-008", "network directors alone chose", Reason.InvalidRoute, board => board.WithMember(LawfulBoard.PrimaryCare, member => member with
        {
            Nomination = new Nomination
            {
                On = new(2026, 3, 1),
                Entitled = FactList.Complete(LawfulBoard.PracticeOne, LawfulBoard.PracticeTwo),
                Nominators = FactList.Complete(new Body { Kind = BodyKind.Other, Code = "U12345", Name = "Network directors" }),
                JointProcessFollowed = false,
            },
        })),
        .. NomineesOf("ICB-BOARD-009", LawfulBoard.Council, LawfulBoard.County, LawfulBoard.Unitary),
        Met("ICB-BOARD-009", "a council established since took no part", board => board
            .WithMember(LawfulBoard.Council, member => member with
            {
                Nomination = new() { On = new(2026, 3, 1), Entitled = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary), Nominators = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary) },
            })
            .WithConstitution(constitution => constitution with { NominatingLocalAuthorities = constitution.NominatingLocalAuthorities.With(new EntitledNominator { Body = NewCouncil }) })),

        Met("ICB-BOARD-010", "each nominating group attests that it had regard to the guidance", board => board),
        Idle("ICB-BOARD-010", "no guidance is published", Reason.NotEngaged, board => board with { SelectionGuidancePublished = false }),
        Idle("ICB-BOARD-010", "there are no nominated members", Reason.SeatEmpty, board => board.WithoutMembers(member => member.Id is "trust" or "primary-care" or "council")),
        Met("ICB-BOARD-010", "whether guidance is published is not known, and each nominating group attests", board => board with { SelectionGuidancePublished = null }),
        Open("ICB-BOARD-010", "whether guidance is published is not known, and one group has not attested", Reason.AttestationMissing, board => board.WithNomination(LawfulBoard.Trust, nomination => nomination with { RegardToSelectionGuidance = null }) with { SelectionGuidancePublished = null }),
        Open("ICB-BOARD-010", "one group has not attested", Reason.AttestationMissing, board => board.WithNomination(LawfulBoard.Trust, nomination => nomination with { RegardToSelectionGuidance = null })),
        Open("ICB-BOARD-010", "the list of members may leave somebody out", Reason.ListNotComplete, board => board.WithMembersNotStated()),
    ];

    private static BoardScenario[] People =>
    [
        Met("ICB-BOARD-011", "five different people fill the five seats", board => board),
        Unmet("ICB-BOARD-011", "one person is nominated by trusts and by practices", Reason.DoubleCounting, board => board.WithMember(LawfulBoard.PrimaryCare, member => member.As("p-trust"))),
        Unmet("ICB-BOARD-011", "the chair is chief executive too", Reason.DoubleCounting, board => board.WithMember(LawfulBoard.ChiefExecutive, member => member.As("p-chair"))),
        Met("ICB-BOARD-011", "a second holder of one seat makes five people", board => board.WithMember(LawfulBoard.PrimaryCare, member => member.As("p-trust")).WithMemberAdded(board.Members[LawfulBoard.Trust].As("p-second") with { Id = "second" })),
        Idle("ICB-BOARD-011", "one of the five seats is empty", Reason.SeatEmpty, board => board.WithoutMember(LawfulBoard.Trust)),
        Idle("ICB-BOARD-011", "the chair did not approve the trusts' nominee", Reason.SeatEmpty, board => board.WithApprovals(LawfulBoard.Trust, FactList.Complete<Approval>())),
        Open("ICB-BOARD-011", "a seat has no holder, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(LawfulBoard.Trust).WithMembersNotStated()),
        Open("ICB-BOARD-011", "nothing is known of the appointment of somebody in two seats", Reason.FactMissing, board => board.WithMember(LawfulBoard.PrimaryCare, member => member.As("p-trust") with { Appointment = null })),

        Met("ICB-BOARD-012", "the chair attests that an ordinary member has the expertise", board => board),
        Open("ICB-BOARD-012", "the expertise is claimed but not attested", Reason.AttestationMissing, board => board.WithMember(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = new() { Held = true } })),
        Open("ICB-BOARD-012", "everybody is stated to lack the expertise", Reason.Judgement, board => board.WithoutExpertise()).Saying("engaged"),
        Open("ICB-BOARD-012", "only the chair has the expertise", Reason.Judgement, board => board.WithoutExpertise().WithMember(LawfulBoard.Chair, chair => chair with { MentalIllnessServicesExpertise = board.Members[LawfulBoard.MentalHealthTrust].MentalIllnessServicesExpertise })),
        Open("ICB-BOARD-012", "the chair considered the expertise when approving a newcomer", Reason.Judgement, board => board.WithoutExpertise().WithNewcomer(considered: true)),
        Unmet("ICB-BOARD-012", "everybody lacked the expertise, and the chair approved a newcomer without considering it", Reason.NotConsidered, board => board.WithoutExpertise().WithNewcomer(considered: false)),
        Open("ICB-BOARD-012", "the list of members may leave somebody out", Reason.ListNotComplete, board => board.WithoutExpertise().WithMembersNotStated()),
        Idle("ICB-BOARD-012", "there are no ordinary members", Reason.SeatEmpty, board => board.Only("chair", "chief-executive")),

        Met("ICB-BOARD-013", "every appointor concluded that independence is not undermined", board => board),
        Met("ICB-BOARD-013", "the appointor concluded on the first day", board => board.WithAssessment(assessment => assessment with { On = new(2026, 4, 1) })),
        Open("ICB-BOARD-013", "the appointor concluded the day after", Reason.AttestationMissing, board => board.WithAssessment(assessment => assessment with { On = new(2026, 4, 2) })),
        Unmet("ICB-BOARD-013", "the appointor concluded that it undermines independence and appointed all the same", Reason.UnderminesIndependence, board => board.WithAssessment(assessment => assessment with { Conclusion = IndependenceConclusion.Undermines })),
        Open("ICB-BOARD-013", "somebody else assessed", Reason.AttestationMissing, board => board.WithAssessment(assessment => assessment with { By = Actor.NhsEngland })).Saying("somebody other"),
        Open("ICB-BOARD-013", "nobody assessed", Reason.AttestationMissing, board => board.WithAppointment(LawfulBoard.Medical, appointment => appointment with { IndependenceAssessment = null })),
        Open("ICB-BOARD-013", "the list of members may leave somebody out", Reason.ListNotComplete, board => board.WithMembersNotStated()),
        Idle("ICB-BOARD-013", "there are no members", Reason.SeatEmpty, board => board with { Members = FactList.Complete<BoardMember>() }),
    ];

    private static BoardScenario[] NomineesOf(string rule, int position, Body one, Body other) =>
    [
        Met(rule, "a joint nominee is in post", board => board),
        Met(rule, "every entitled body took part", Nominated(position, new() { On = new(2026, 4, 1), Nominators = FactList.Complete(one, other) })),
        Unmet(rule, "one body of two nominated, and the joint process was not followed", Reason.InvalidRoute, Nominated(position, new() { On = new(2026, 4, 1), Nominators = FactList.Complete(one), JointProcessFollowed = false })),
        Open(rule, "one body of two nominated, and the process is not known", Reason.FactMissing, Nominated(position, new() { On = new(2026, 4, 1), Nominators = FactList.Complete(one) })),
        Open(rule, "the nominators are not all listed", Reason.FactMissing, Nominated(position, new() { On = new(2026, 4, 1), Nominators = FactList.NotStated(one), JointProcessFollowed = false })),
        Unmet(rule, "nobody nominated, and the seat was filled all the same", Reason.InvalidRoute, Nominated(position, new() { On = new(2026, 4, 1), Nominators = FactList.Complete<Body>(), JointProcessFollowed = false })),
        Unmet(rule, "the nomination came the day after the first in the seat", Reason.InvalidRoute, Nominated(position, LawfulBoard.Joint(new(2026, 4, 2), one, other))),
        Met(rule, "the joint nominee sits as an ordinary member without the name of a partner", board => board.WithMember(position, member => member with { Seat = SeatKind.OtherOrdinary, Nomination = member.Nomination! with { Sector = SectorOf(member.Seat) } })),
        Open(rule, "nothing is known of the nomination", Reason.FactMissing, board => board.WithMember(position, member => member with { Nomination = null })),
        Met(rule, "it is the last day of the nominee", board => board.WithMember(position, member => member with { To = new(2026, 9, 2) })),
        Unmet(rule, "the nominee left that day", Reason.Vacancy, board => board.WithMember(position, member => member with { To = new(2026, 9, 1) })),
        Unmet(rule, "nobody was nominated", Reason.Vacancy, board => board.WithoutMember(position)),
        Open(rule, "no nominee is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(position).WithMembersNotStated()),
        Unmet(rule, "the chair did not approve", Reason.InvalidRoute, board => board.WithApprovals(position, FactList.Complete<Approval>())),
        Unmet(rule, "the chair sits in the nominee's seat", Reason.InvalidRoute, board => board.WithMember(position, member => member.As("p-chair"))),
    ];

    private static Body NewCouncil => new() { Kind = BodyKind.LocalAuthority, Code = "E06000098", Name = "Newly Council" };

    private static NominatingSector SectorOf(SeatKind? seat) =>
        seat switch
        {
            SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
            _ => NominatingSector.LocalAuthorities,
        };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Nominated(int position, Nomination nomination) =>
        board => board.WithMember(position, member => member with { Nomination = nomination });

    private static IntegratedCareBoard OfFirst(this IntegratedCareBoard board, int number) =>
        board with { Members = FactList.Complete<BoardMember>([.. board.Members.Take(number)]) };

    private static IntegratedCareBoard WithoutExpertise(this IntegratedCareBoard board) =>
        board.WithMember(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = NotHeld });

    private static IntegratedCareBoard WithNewcomer(this IntegratedCareBoard board, bool considered) =>
        board.WithMemberAdded(LawfulBoard.OrdinaryMember("newcomer", SeatKind.NonExecutive, new(2026, 8, 1)).WithAppointment(appointment => appointment with
        {
            Approvals = FactList.Complete(LawfulBoard.Approve(Actor.Chair, new(2026, 7, 1)) with { MentalIllnessExpertiseConsidered = considered }),
        }));

    /// <summary>The board with a member whom somebody approved while the office of chair stood empty.</summary>
    private static IntegratedCareBoard WithNewcomerOfVacancy(this IntegratedCareBoard board, Actor approver) =>
        board.WithMemberAdded(LawfulBoard.OrdinaryMember("newcomer", SeatKind.NonExecutive, new(2026, 7, 1)).WithAppointment(appointment => appointment with { Approvals = LawfulBoard.Approved(approver, InVacancy) }));

    private static IntegratedCareBoard WithAssessment(this IntegratedCareBoard board, Func<IndependenceAssessment, IndependenceAssessment> change) =>
        board.WithAppointment(LawfulBoard.Medical, appointment => appointment with { IndependenceAssessment = change(appointment.IndependenceAssessment!) });
}
