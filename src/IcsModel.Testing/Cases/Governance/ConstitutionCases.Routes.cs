using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Paragraphs 5 to 8(1): who appoints, approves and removes.</content>
internal static partial class ConstitutionCases
{
    private static Actor Board => Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" });
    private static Actor Unclear => Actor.OfBody(new Body { Name = "The Department" });

    private static BoardScenario[] Routes =>
    [
        Lawful("ICB-CON-005"),
        Fails("ICB-CON-005", "the board elects the chair", Reason.InvalidRoute, "/constitution/seats/0/appointedBy", "has QXX appoint to the seat of chair (clause 3.3.1, page 14)", on => on.WithSeat(Chair, seat => seat with { AppointedBy = Board })),
        Fails("ICB-CON-005", "NHS England approves its own appointment", Reason.InvalidRoute, "/constitution/seats/0/approvedBy", "has NHS England approve", on => on.WithSeat(Chair, seat => seat with { ApprovedBy = Actor.NhsEngland })),
        Fails("ICB-CON-005", "nobody approves", Reason.NotProvided, "/constitution/seats/0/approvalClause", "asks nobody to approve the appointment to the seat of chair (clause 1.9, page 8)", on => on.WithSeat(Chair, seat => seat with { ApprovalClause = Silent })),
        Fails("ICB-CON-005", "silent on who appoints", Reason.NotProvided, "/constitution/seats/0/appointmentClause", "does not say who appoints to the seat of chair (clause 1.9, page 8)", on => on.WithSeat(Chair, seat => seat with { AppointmentClause = Silent })),
        Fails("ICB-CON-005", "no seat of chair", Reason.NotProvided, "/constitution/seats", "lays down no chair", on => on.WithSeats(seat => seat.Kind != SeatKind.Chair)),
        Opens("ICB-CON-005", "who appoints is not known", "who appoints under the constitution", on => on.WithSeat(Chair, seat => seat with { AppointedBy = null })),
        Opens("ICB-CON-005", "who approves is not known", "whose approval an appointment needs", on => on.WithSeat(Chair, seat => seat with { ApprovedBy = null })),
        Opens("ICB-CON-005", "a body of unknown kind approves", "whose approval an appointment needs", on => on.WithSeat(Chair, seat => seat with { ApprovedBy = Unclear })),
        Opens("ICB-CON-005", "no seat of chair among those listed", "by whom the constitution has the office filled", on => on.WithSeats(seat => seat.Kind != SeatKind.Chair).WithSeatsNotStated(), Reason.ListNotComplete),
        Opens("ICB-CON-005", "a seat of unknown kind may be the chair's", "by whom the constitution has the office filled", on => on.WithSeat(Chair, seat => seat with { Kind = null })),
        Opens("ICB-CON-005", "the board elects the chair under a constitution without a first day", "since when this constitution", on => on.WithSeat(Chair, seat => seat with { AppointedBy = Board }) with { From = null }),
        Case("ICB-CON-005", "the clause is the seat's", Outcome.NotSatisfied, Reason.InvalidRoute, on => on.WithSeat(Chair, seat => seat with { AppointedBy = Board, AppointmentClause = null })).Saying("(clause 2.1.3, page 10)"),
        new("ICB-CON-005", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["who appoints and approves for each seat"] },
        Lawful("ICB-CON-007"),
        Fails("ICB-CON-007", "the remuneration committee appoints", Reason.InvalidRoute, "/constitution/seats/1/appointedBy", "has Remuneration Committee appoint to the seat of chief executive (clause 3.4.1, page 14)", on => on.WithSeat(ChiefExecutive, seat => seat with { AppointedBy = Actor.OfPanel("Remuneration Committee") })),
        Fails("ICB-CON-007", "the board approves", Reason.InvalidRoute, "/constitution/seats/1/approvedBy", "has QXX approve", on => on.WithSeat(ChiefExecutive, seat => seat with { ApprovedBy = Board })),
        Fails("ICB-CON-007", "nobody approves", Reason.NotProvided, "/constitution/seats/1/approvalClause", "asks nobody to approve", on => on.WithSeat(ChiefExecutive, seat => seat with { ApprovalClause = Silent })),
        Fails("ICB-CON-007", "no seat of chief executive", Reason.NotProvided, "/constitution/seats", "lays down no chief executive", on => on.WithSeats(seat => seat.Kind != SeatKind.ChiefExecutive)),
        Opens("ICB-CON-007", "who approves is not known", "whose approval an appointment needs", on => on.WithSeat(ChiefExecutive, seat => seat with { ApprovedBy = null })),
    ];

    private static BoardScenario[] Removal =>
    [
        Lawful("ICB-CON-006"),
        Case("ICB-CON-006", "no power to remove the chair", Outcome.Satisfied, Reason.None, on => on with { RemovalOfChair = Silent }).Saying("gives nobody a power to remove the chair"),
        Case("ICB-CON-006", "no power to remove the chair, without a first day", Outcome.Satisfied, Reason.None, on => on with { RemovalOfChair = Silent, From = null }),
        Fails("ICB-CON-006", "the board may remove the chair by two thirds", Reason.InvalidRoute, "/constitution/chairRemovableBy/0", "lets QXX remove the chair (clause 3.14, page 19)", on => on with { ChairRemovableBy = FactList.Complete(Board) }),
        Fails("ICB-CON-006", "the board may remove the chair too", Reason.InvalidRoute, "/constitution/chairRemovableBy/1", "lets QXX remove the chair", on => on with { ChairRemovableBy = FactList.NotStated(Actor.NhsEngland, Board) }),
        Fails("ICB-CON-006", "nobody approves the removal", Reason.NotProvided, "/constitution/chairRemovalApproval", "nobody need approve the removal of the chair (clause 1.9, page 8)", on => on with { ChairRemovalApproval = Silent }),
        Fails("ICB-CON-006", "the board approves the removal", Reason.InvalidRoute, "/constitution/chairRemovalApprovedBy", "has QXX approve the removal of the chair (clause 3.14.2, page 19)", on => on with { ChairRemovalApprovedBy = Board }),
        Opens("ICB-CON-006", "whether there is a power is not known", "whether the constitution gives a power to remove the chair", on => on with { RemovalOfChair = null }),
        Opens("ICB-CON-006", "whether there is a power is not known, but the board is named", "whether the constitution gives a power", on => on with { RemovalOfChair = new() { Number = "3.14" }, ChairRemovableBy = FactList.Complete(Board) }),
        Opens("ICB-CON-006", "others may be able to remove the chair", "everybody who may remove the chair", on => on with { ChairRemovableBy = FactList.NotStated(Actor.NhsEngland) }, Reason.ListNotComplete),
        Opens("ICB-CON-006", "a power that nobody is said to hold", "everybody who may remove the chair", on => on with { ChairRemovableBy = FactList.Complete<Actor>() }, Reason.ListNotComplete),
        Opens("ICB-CON-006", "a body of unknown kind may remove the chair", "which body may remove the chair", on => on with { ChairRemovableBy = FactList.Complete(Unclear) }),
        Opens("ICB-CON-006", "who approves is not known", "whose approval the removal of the chair needs", on => on with { ChairRemovalApprovedBy = null }),
        Opens("ICB-CON-006", "the board may remove the chair under a constitution without a first day", "since when this constitution", on => on with { From = null, ChairRemovableBy = FactList.Complete(Board) }),
    ];

    private static BoardScenario[] OrdinaryMembers =>
    [
        Lawful("ICB-CON-009"),
        Fails("ICB-CON-009", "the chief executive alone appoints a director", Reason.NotProvided, "/constitution/seats/2/approvalClause", "asks nobody to approve the appointment to the seat of director of finance (clause 1.9, page 8)", on => on.WithSeat(Finance, seat => seat with { ApprovalClause = Silent })),
        Fails("ICB-CON-009", "NHS England approves a non-executive", Reason.InvalidRoute, "/constitution/seats/5/approvedBy", "has NHS England and not the chair approve the appointment to the seat of non-executive member (clause 3.11.4, page 15)", on => on.WithSeat(NonExecutive, seat => seat with { ApprovedBy = Actor.NhsEngland })),
        Fails("ICB-CON-009", "the deputy chair approves", Reason.InvalidRoute, "/constitution/seats/9/approvedBy", "has the deputy chair and not the chair approve", on => on.WithSeat(Other, seat => seat with { ApprovedBy = Actor.DeputyChair })),
        Fails("ICB-CON-009", "silent on who appoints", Reason.NotProvided, "/constitution/seats/9/appointmentClause", "does not say who appoints to the seat of other ordinary member (clause 1.9, page 8)", on => on.WithSeat(Other, seat => seat with { AppointmentClause = Silent })),
        Case("ICB-CON-009", "the chair appoints and nobody approves", Outcome.Satisfied, Reason.None, on => on.WithSeat(Other, seat => seat with { AppointedBy = Actor.Chair, ApprovalClause = Silent, ApprovedBy = null })).Saying("that one act is read as the approval too (interpretation)"),
        Case("ICB-CON-009", "two seats are at fault", Outcome.NotSatisfied, Reason.NotProvided, on => on.WithSeat(Finance, seat => seat with { ApprovalClause = Silent }).WithSeat(Other, seat => seat with { ApprovedBy = Board })).At("/constitution/seats/2/approvalClause", "/constitution/seats/9/approvedBy"),
        Case("ICB-CON-009", "no ordinary members", Outcome.NotApplicable, Reason.NotEngaged, on => on.WithSeats(IsOffice)),
        Opens("ICB-CON-009", "who appoints is not known", "who appoints under the constitution", on => on.WithSeat(Other, seat => seat with { AppointedBy = null })),
        Opens("ICB-CON-009", "nobody approves, but the chair may appoint", "who appoints under the constitution", on => on.WithSeat(Other, seat => seat with { AppointedBy = null, ApprovalClause = Silent })),
        Opens("ICB-CON-009", "nobody approves, and the chair of a board not identified appoints", "who appoints under the constitution", on => on.WithSeat(Other, seat => seat with { AppointedBy = Actor.OfOffice(Office.Chair, new Body { Code = "QXX" }), ApprovalClause = Silent })),
        Opens("ICB-CON-009", "who approves is not known", "whose approval an appointment needs", on => on.WithSeat(Other, seat => seat with { ApprovedBy = null })),
        Opens("ICB-CON-009", "seats are missing from the list", "state complete: true", on => on.WithSeatsNotStated(), Reason.ListNotComplete),
        Opens("ICB-CON-009", "a seat of unknown kind", "which kind of seat", on => on.WithSeat(Other, seat => seat with { Kind = null })),
        Opens("ICB-CON-009", "the chief executive alone appoints under a constitution without a first day", "since when this constitution", on => on.WithSeat(Finance, seat => seat with { ApprovalClause = Silent }) with { From = null }),
        new("ICB-CON-009", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }) { Says = ["who appoints and approves for each seat"] },
    ];
}
