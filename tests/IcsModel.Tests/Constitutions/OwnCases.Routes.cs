using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <content>Who appoints and who approves.</content>
internal static partial class OwnCases
{
    private const string FinanceRoute = "LOCAL-ROUTE-3";
    private const string NonExecutiveRoute = "LOCAL-ROUTE-6";

    private static readonly Actor Stranger = Actor.OfBody(new Body { Kind = BodyKind.LocalAuthority, Code = "E10000099" });

    private static OwnCase[] Routes() =>
    [
        new(FinanceRoute, "appointed by the chief executive with the chair's approval", Outcome.Satisfied, Reason.None, board => board)
        {
            Says = ["was appointed by the chief executive with the approval of the chair (clause 3.3, page 12)."],
        },
        new("LOCAL-ROUTE-1", "the chair appointed by NHS England with the approval of the Secretary of State", Outcome.Satisfied, Reason.None, board => board),
        new("LOCAL-ROUTE-2", "the chief executive appointed by the chair with NHS England's approval", Outcome.Satisfied, Reason.None, board => board),
        new(FinanceRoute, "appointed by a council", Outcome.NotSatisfied, Reason.InvalidRoute, board => AppointedBy(board, Stranger))
        {
            Says = ["was appointed by E10000099, not by the chief executive (clause 3.3, page 12)."],
            Findings = ["/board/members/2/appointment"],
        },
        new(FinanceRoute, "appointed by a council under a version without a first day", Outcome.Undetermined, Reason.FactMissing,
            board => AppointedBy(board, Stranger).WithConstitution(constitution => constitution with { From = null }))
        {
            Says = ["since when this constitution has been in force"],
        },
        new(FinanceRoute, "appointed by a council where the seats are not all listed", Outcome.Undetermined, Reason.FactMissing, board => AppointedBy(board, Stranger).WithConstitution(
            constitution => constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) })),
        new(FinanceRoute, "appointed by a council on a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => AppointedBy(board, Stranger).WithAppointment(LawfulBoard.Finance, appointment => appointment with { DecidedOn = null })),
        new(FinanceRoute, "appointed by a council, since a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => AppointedBy(board, Stranger).With(LawfulBoard.Finance, member => member with { From = null })),
        new(FinanceRoute, "appointed by a council before this version", Outcome.NotApplicable, Reason.NotEngaged,
            board => AppointedBy(board, Stranger).WithConstitution(constitution => constitution with { From = new(2026, 4, 2) })),
        new(FinanceRoute, "appointed by a council on the first day of this version", Outcome.NotSatisfied, Reason.InvalidRoute, board => AppointedBy(board, Stranger)
            .WithConstitution(constitution => constitution with { From = new(2026, 5, 1) })
            .With(LawfulBoard.Finance, member => member with { From = new(2026, 5, 1) })
            .WithAppointment(LawfulBoard.Finance, appointment => appointment with { DecidedOn = new(2026, 5, 1) })),
        new(FinanceRoute, "decided on the day before this version, in post from its first day", Outcome.NotApplicable, Reason.NotEngaged, board => AppointedBy(board, Stranger)
            .WithConstitution(constitution => constitution with { From = new(2026, 5, 1) })
            .With(LawfulBoard.Finance, member => member with { From = new(2026, 5, 1) })
            .WithAppointment(LawfulBoard.Finance, appointment => appointment with { DecidedOn = new(2026, 4, 30) })),
        new(FinanceRoute, "appointed by somebody not stated", Outcome.Undetermined, Reason.FactMissing, board => AppointedBy(board, by: null))
        {
            Says = ["who appointed the director of finance"],
        },
        new(FinanceRoute, "no approval on a complete record", Outcome.NotSatisfied, Reason.Missing, board => board.WithApprovals(LawfulBoard.Finance, FactList.Complete<Approval>())),
        new(FinanceRoute, "no approval on a record not complete", Outcome.Undetermined, Reason.FactMissing, board => board.WithApprovals(LawfulBoard.Finance, FactList.NotStated<Approval>())),
        new(FinanceRoute, "approved on the first day in the seat", Outcome.Satisfied, Reason.None,
            board => board.WithApprovals(LawfulBoard.Finance, LawfulBoard.Approved(Actor.Chair, OwnBoard.Established))),
        new(FinanceRoute, "approved a day late", Outcome.NotSatisfied, Reason.ApprovalAfterStart,
            board => board.WithApprovals(LawfulBoard.Finance, LawfulBoard.Approved(Actor.Chair, OwnBoard.Established.PlusDays(1)))),
        new(FinanceRoute, "approved by the deputy chair", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithApprovals(LawfulBoard.Finance, LawfulBoard.Approved(Actor.DeputyChair, OwnBoard.Established))),
        new("LOCAL-ROUTE-2", "the chief executive appointed by the deputy chair", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { By = Actor.DeputyChair })),
        new(FinanceRoute, "whom the constitution names is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSeat(SeatKind.DirectorOfFinance, seat => seat with { AppointedBy = null }))
        {
            Says = ["whom the constitution names to appoint the director of finance"],
        },
        new(FinanceRoute, "whose approval the constitution asks for is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSeat(SeatKind.DirectorOfFinance, seat => seat with { ApprovedBy = null }))
        {
            Says = ["whose approval the constitution asks for at the appointment of the director of finance"],
        },
        new(FinanceRoute, "appointed and approved by the chair, as the constitution has it, in one act", Outcome.Satisfied, Reason.None, board => AppointedBy(board, Actor.Chair)
            .WithSeat(SeatKind.DirectorOfFinance, seat => seat with { AppointedBy = Actor.Chair })
            .WithApprovals(LawfulBoard.Finance, FactList.Complete<Approval>())),
        new(FinanceRoute, "appointed and approved by NHS England in one act", Outcome.Satisfied, Reason.None, board => AppointedBy(board, Actor.NhsEngland)
            .WithSeat(SeatKind.DirectorOfFinance, seat => seat with { AppointedBy = Actor.NhsEngland, ApprovedBy = Actor.NhsEngland })
            .WithApprovals(LawfulBoard.Finance, FactList.Complete<Approval>())
            .WithAppointment(LawfulBoard.Finance, appointment => appointment with { DecidedOn = OwnBoard.Established })),
        new(NonExecutiveRoute, "a panel of another name", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithSeat(SeatKind.NonExecutive, seat => seat with { AppointedBy = Actor.OfPanel("Nominations committee") })),
        new(NonExecutiveRoute, "one of two entries fits", Outcome.Satisfied, Reason.None, board => board.WithSeats(
            seats => [new ConstitutionSeat { Kind = SeatKind.NonExecutive, AppointedBy = Stranger, ApprovedBy = Actor.Chair }, .. seats])),
        new(NonExecutiveRoute, "no holder in post", Outcome.NotApplicable, Reason.SeatEmpty, board => board.WithoutMembers(member => member.Seat == SeatKind.NonExecutive)),
        new(NonExecutiveRoute, "no holder on a list not complete", Outcome.Undetermined, Reason.ListNotComplete,
            board => board.WithoutMembers(member => member.Seat == SeatKind.NonExecutive).WithMembersNotStated()),
        new(NonExecutiveRoute, "somebody in a seat not stated", Outcome.Undetermined, Reason.FactMissing, board => board.With(LawfulBoard.Finance, member => member with { Seat = null })),
    ];

    private static IntegratedCareBoard AppointedBy(IntegratedCareBoard board, Actor? by) =>
        board.WithAppointment(LawfulBoard.Finance, appointment => appointment with { By = by, DecidedOn = OwnBoard.Established.PlusDays(-14) });
}
