using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Boards;

/// <content>The chair and the chief executive: Schedule 1B, paragraphs 5 to 7.</content>
internal static partial class CompositionCases
{
    private static LocalDate Handover => new(2026, 8, 1);

    private static LocalDate InVacancy => new(2026, 6, 15);

    private static Departure LawfulRemoval => new()
    {
        Kind = DepartureKind.Removed,
        By = Actor.NhsEngland,
        On = new(2026, 8, 1),
        Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 7, 20)),
    };

    private static BoardScenario[] Chairs =>
    [
        Met("ICB-BOARD-001", "a chair is in post whom NHS England appointed with the Secretary of State's approval", board => board),
        Met("ICB-BOARD-001", "one chair follows another on one day", board => board.WithChairAfter(Handover), Handover),
        Met("ICB-BOARD-001", "the Secretary of State approved on the first day", board => board.WithApprovals(LawfulBoard.Chair, LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 4, 1)))),
        Met("ICB-BOARD-001", "the chair is suspended", board => board.WithMember(LawfulBoard.Chair, chair => chair with { IsSuspended = true })).Saying("suspended"),
        Unmet("ICB-BOARD-001", "the Secretary of State approved the day after", Reason.ApprovalAfterStart, board => board.WithApprovals(LawfulBoard.Chair, LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 4, 2)))),
        Unmet("ICB-BOARD-001", "the chair left a month ago", Reason.Vacancy, board => board.WithMember(LawfulBoard.Chair, chair => chair with { To = new(2026, 8, 1) })).Saying("2026-08-01"),
        Met("ICB-BOARD-001", "it is the last day of the chair", board => board.WithMember(LawfulBoard.Chair, chair => chair with { To = new(2026, 9, 2) })),
        Unmet("ICB-BOARD-001", "the chair left that day", Reason.Vacancy, board => board.WithMember(LawfulBoard.Chair, chair => chair with { To = new(2026, 9, 1) })),
        Unmet("ICB-BOARD-001", "two people are chair on the day by which their terms overlap", Reason.Duplicate, board => board.WithChairAfter(Handover).WithMember(LawfulBoard.Chair, chair => chair with { To = new(2026, 8, 2) }), Handover),
        Unmet("ICB-BOARD-001", "the board itself appointed", Reason.InvalidRoute, board => board.WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") })),
        Unmet("ICB-BOARD-001", "a complete record holds no approval", Reason.Missing, board => board.WithApprovals(LawfulBoard.Chair, FactList.Complete<Approval>())),
        Unmet("ICB-BOARD-001", "there is no chair and the deputy chair sits in their own seat", Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Chair)).Saying("deputy"),
        Open("ICB-BOARD-001", "no chair is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(LawfulBoard.Chair).WithMembersNotStated()),
        Open("ICB-BOARD-001", "who appointed is not stated", Reason.FactMissing, board => board.WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = null })),
        Open("ICB-BOARD-001", "no approval is stated", Reason.FactMissing, board => board.WithApprovals(LawfulBoard.Chair, FactList<Approval>.Unknown)),
        Open("ICB-BOARD-001", "the day of the approval is not stated", Reason.FactMissing, board => board.WithApprovals(LawfulBoard.Chair, FactList.Complete(new Approval { By = Actor.SecretaryOfState }))),
        Unmet("ICB-BOARD-001", "the chair appointed takes up office the day after", Reason.Vacancy, board => board.WithMember(LawfulBoard.Chair, chair => chair with { From = new(2026, 9, 2) })),
        Unmet("ICB-BOARD-001", "the office is stated to stand empty, and the list may leave somebody out", Reason.Vacancy, board => board.WithVacantChair().WithMembersNotStated(), InVacancy),
        Unmet("ICB-BOARD-001", "the deputy chair acts as chair by the board's own decision", Reason.InvalidRoute, board => board.WithMember(LawfulBoard.Chair, chair => chair.As("p-deputy") with { Capacity = Capacity.Acting }).WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") })),
        Open("ICB-BOARD-001", "somebody acts as chair, and how they came to it is not stated", Reason.FactMissing, board => board.WithMember(LawfulBoard.Chair, chair => chair with { Capacity = Capacity.Acting, Appointment = null })),
        Met("ICB-BOARD-001", "NHS England appointed an interim chair with the Secretary of State's approval", board => board.WithMember(LawfulBoard.Chair, chair => chair with { Capacity = Capacity.Interim })),
        Open("ICB-BOARD-001", "somebody sits in a seat not stated", Reason.FactMissing, board => board.WithMember(LawfulBoard.Chair, chair => chair with { Seat = null })),

        Idle("ICB-BOARD-002", "no chair has been removed", Reason.NoneRecorded, board => board),
        Idle("ICB-BOARD-002", "the chair resigned", Reason.NoneRecorded, board => board.WithRemoval(LawfulRemoval with { Kind = DepartureKind.Resigned, By = null })),
        Idle("ICB-BOARD-002", "the removal takes effect the day after", Reason.NoneRecorded, board => board.WithRemoval(LawfulRemoval), new(2026, 7, 31)),
        Met("ICB-BOARD-002", "NHS England removed the chair with prior approval under a clause", board => board.WithRemoval(LawfulRemoval)),
        Met("ICB-BOARD-002", "the Secretary of State approved on the day of the removal", board => board.WithRemoval(LawfulRemoval with { Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 8, 1)) })),
        Unmet("ICB-BOARD-002", "the Secretary of State approved the day after the removal", Reason.ApprovalAfterStart, board => board.WithRemoval(LawfulRemoval with { Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 8, 2)) })),
        Unmet("ICB-BOARD-002", "the board itself removed the chair", Reason.InvalidRoute, board => board.WithRemoval(LawfulRemoval with { By = Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }) })),
        Unmet("ICB-BOARD-002", "a complete record holds no approval of the removal", Reason.Missing, board => board.WithRemoval(LawfulRemoval with { Approvals = FactList.Complete<Approval>() })),
        Unmet("ICB-BOARD-002", "the constitution gives no power to remove", Reason.NotProvided, board => board.WithRemoval(LawfulRemoval).WithConstitution(constitution => constitution with { RemovalOfChair = new() { Provides = false } })),
        Open("ICB-BOARD-002", "whether the constitution gives a power to remove is not stated", Reason.FactMissing, board => board.WithRemoval(LawfulRemoval).WithConstitution(constitution => constitution with { RemovalOfChair = null })),
        Open("ICB-BOARD-002", "why the chair left is not stated", Reason.FactMissing, board => board.WithRemoval(new Departure())),
        Open("ICB-BOARD-002", "who removed the chair is not stated", Reason.FactMissing, board => board.WithRemoval(LawfulRemoval with { By = null })),
    ];

    private static BoardScenario[] ChiefExecutives =>
    [
        Met("ICB-BOARD-003", "a chief executive is in post whom the chair appointed with NHS England's approval", board => board),
        Met("ICB-BOARD-003", "NHS England approved on the first day", board => board.WithApprovals(LawfulBoard.ChiefExecutive, LawfulBoard.Approved(Actor.NhsEngland, new(2026, 4, 1)))),
        Unmet("ICB-BOARD-003", "NHS England approved the day after", Reason.ApprovalAfterStart, board => board.WithApprovals(LawfulBoard.ChiefExecutive, LawfulBoard.Approved(Actor.NhsEngland, new(2026, 4, 2)))),
        Unmet("ICB-BOARD-003", "NHS England appointed", Reason.InvalidRoute, board => board.WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { By = Actor.NhsEngland })),
        Met("ICB-BOARD-003", "it is the last day of the chief executive", board => board.WithMember(LawfulBoard.ChiefExecutive, member => member with { To = new(2026, 9, 2) })),
        Unmet("ICB-BOARD-003", "the chief executive left that day", Reason.Vacancy, board => board.WithMember(LawfulBoard.ChiefExecutive, member => member with { To = new(2026, 9, 1) })),
        Unmet("ICB-BOARD-003", "two people are chief executive", Reason.Duplicate, board => board.WithMemberAdded(board.Members[LawfulBoard.ChiefExecutive].As("p-second") with { Id = "second" })),
        Open("ICB-BOARD-003", "the chair who appointed was not validly appointed", Reason.FactMissing, board => board.WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") })),
        Unmet("ICB-BOARD-003", "a complete record holds no approval", Reason.Missing, board => board.WithApprovals(LawfulBoard.ChiefExecutive, FactList.Complete<Approval>())),
        Met("ICB-BOARD-003", "NHS England directed whom the chair was to appoint", board => board.WithApprovals(LawfulBoard.ChiefExecutive, FactList.Complete(new Approval { By = Actor.NhsEngland, On = new(2026, 3, 1), Kind = ApprovalKind.Direction, Reference = "Direction 1" }))),
        Unmet("ICB-BOARD-003", "the office of chair stood empty on the day of the appointment", Reason.NotInOffice, board => board.WithVacantChair().WithChiefExecutiveOfVacancy()),
        Open("ICB-BOARD-003", "the office of chair stood empty that day, and a clause validates proceedings", Reason.FactMissing, board => board.WithVacantChair().WithChiefExecutiveOfVacancy().WithValidation()),
        Open("ICB-BOARD-003", "the deputy chair appointed while the office of chair stood empty", Reason.FactMissing, board => board.WithVacantChair().WithChiefExecutiveOfVacancy().WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { By = Actor.DeputyChair })),
        Open("ICB-BOARD-003", "the coming chair appointed the chief executive before being appointed", Reason.FactMissing, board => board.WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { DecidedOn = new(2026, 2, 14) })),
        Open("ICB-BOARD-003", "the day of the appointment is not stated", Reason.FactMissing, board => board.WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { DecidedOn = null })),
        Open("ICB-BOARD-003", "no chief executive is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(LawfulBoard.ChiefExecutive).WithMembersNotStated()),
    ];

    private static BoardScenario[] Employment =>
    [
        Met("ICB-BOARD-004", "the board employs the chief executive", board => board),
        Met("ICB-BOARD-004", "the chief executive is seconded from an NHS trust", board => board.WithSecondmentFrom(BodyKind.NhsTrust)),
        Met("ICB-BOARD-004", "it is the last day of the contract", board => board.WithContract(new() { Employer = ThisBoard, From = new(2026, 4, 1), To = new(2026, 9, 2) })),
        Unmet("ICB-BOARD-004", "the contract ended that day", Reason.NotEmployed, board => board.WithContract(new() { Employer = ThisBoard, From = new(2026, 4, 1), To = new(2026, 9, 1) })),
        Unmet("ICB-BOARD-004", "another board employs the chief executive", Reason.NotEmployed, board => board.WithContract(new() { Employer = OtherBoard, From = new(2026, 4, 1) })),
        Unmet("ICB-BOARD-004", "the chief executive is seconded from another board", Reason.NotEmployed, board => board.WithSecondmentFrom(BodyKind.IntegratedCareBoard)),
        Met("ICB-BOARD-004", "the board has employed the chief executive only since the month after the first day", board => board.WithContract(new() { Employer = ThisBoard, From = new(2026, 5, 1) })),
        Met("ICB-BOARD-004", "the chief executive is seconded from NHS Digital on its last day", _ => LawfulGovernance.Create(LawfulBoard.Established).WithSecondmentFrom(BodyKind.NhsDigital), new(2023, 1, 31)),
        Unmet("ICB-BOARD-004", "NHS Digital was abolished that day", Reason.NotEmployed, _ => LawfulGovernance.Create(LawfulBoard.Established).WithSecondmentFrom(BodyKind.NhsDigital), new(2023, 2, 1)),
        Unmet("ICB-BOARD-004", "the chief executive is seconded from a council", Reason.NotEmployed, board => board.WithSecondmentFrom(BodyKind.LocalAuthority)),
        Unmet("ICB-BOARD-004", "the chief executive is seconded from NHS Digital, which was abolished", Reason.NotEmployed, board => board.WithSecondmentFrom(BodyKind.NhsDigital)),
        Open("ICB-BOARD-004", "the employer is not named", Reason.FactMissing, board => board.WithContract(new() { From = new(2026, 4, 1) })),
        Open("ICB-BOARD-004", "contracts are not stated", Reason.FactMissing, board => board.WithMember(LawfulBoard.ChiefExecutive, member => member with { Employment = FactList<EmploymentSpell>.Unknown })),
        Idle("ICB-BOARD-004", "there is no chief executive", Reason.SeatEmpty, board => board.WithoutMember(LawfulBoard.ChiefExecutive)),
    ];

    private static Body ThisBoard => new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" };

    private static Body OtherBoard => new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY" };

    private static IntegratedCareBoard WithChairAfter(this IntegratedCareBoard board, LocalDate handover)
    {
        var chair = board.Members[LawfulBoard.Chair];
        return board.WithMember(LawfulBoard.Chair, first => first with { To = handover }).WithMemberAdded(chair.As("p-second-chair") with
        {
            Id = "second-chair",
            From = handover,
            Appointment = chair.Appointment! with { DecidedOn = new(2026, 7, 1), Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2026, 7, 20)) },
        });
    }

    /// <summary>The board whose first chair left on 1 June 2026 and whose second takes up office on 1 August.</summary>
    private static IntegratedCareBoard WithVacantChair(this IntegratedCareBoard board) =>
        board.WithChairAfter(Handover).WithMember(LawfulBoard.Chair, chair => chair with { To = new(2026, 6, 1) }) with
        {
            Vacancies = FactList.Complete(new Vacancy { Seat = SeatKind.Chair, From = new(2026, 6, 1), To = Handover }),
        };

    private static IntegratedCareBoard WithChiefExecutiveOfVacancy(this IntegratedCareBoard board) =>
        board.WithMember(LawfulBoard.ChiefExecutive, member => member with { From = new(2026, 7, 1) })
            .WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { DecidedOn = InVacancy, Approvals = LawfulBoard.Approved(Actor.NhsEngland, InVacancy) });

    private static IntegratedCareBoard WithValidation(this IntegratedCareBoard board) =>
        board.WithConstitution(constitution => constitution with { ValidationOfProceedings = new() { Provides = true } });

    private static IntegratedCareBoard WithRemoval(this IntegratedCareBoard board, Departure departure) =>
        board.WithMember(LawfulBoard.Chair, chair => chair with { To = departure.On, Departure = departure });

    private static IntegratedCareBoard WithContract(this IntegratedCareBoard board, EmploymentSpell spell) =>
        board.WithMember(LawfulBoard.ChiefExecutive, member => member with { Employment = FactList.Complete(spell) });

    private static IntegratedCareBoard WithSecondmentFrom(this IntegratedCareBoard board, BodyKind home) =>
        board.WithMember(LawfulBoard.ChiefExecutive, member => member with
        {
            Employment = FactList.Complete<EmploymentSpell>(),
            Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = home, Code = "QYY" }, From = member.From }),
        });
}
