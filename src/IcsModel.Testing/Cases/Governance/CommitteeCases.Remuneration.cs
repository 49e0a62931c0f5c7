using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Who chairs, and who sits on, the remuneration committee.</content>
internal static partial class CommitteeCases
{
    private static BoardScenario[] RemunerationChair() =>
    [
        new("NHSE-CMTE-004", "the deputy chair", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-CMTE-004", "the audit chair chairs both", Outcome.NotSatisfied, Reason.IncompatibleRole, board => board.Pay(pay => pay with { Chair = Who("p-audit-chair") }))
        {
            Locations = ["/committees/2/chair"],
            Says = ["both the remuneration committee and the audit committee"],
        },
        new("NHSE-CMTE-004", "the chair of the board", Outcome.NotSatisfied, Reason.IncompatibleRole, board => board.Pay(pay => pay with { Chair = Who("p-chair") })),
        new("NHSE-CMTE-004", "a partner member", Outcome.NotSatisfied, Reason.IncompatibleRole, board => board.Pay(pay => pay with { Chair = Who("p-trust") })),
        new("NHSE-CMTE-004", "somebody who is not on the board", Outcome.NotSatisfied, Reason.IncompatibleRole, board => board.Pay(pay => pay with { Chair = Who("p-99") })),
        new(
            "NHSE-CMTE-004",
            "somebody not listed, in a list of members not stated complete",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Pay(pay => pay with { Chair = Who("p-99") }) with { Members = board.Members.WithCompleteness(Completeness.NotStated) }),
        new(
            "NHSE-CMTE-004",
            "somebody not listed, beside a member without an id",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Pay(pay => pay with { Chair = Who("p-99") }).WithMember(LawfulBoard.ThirdNonExecutive, member => member with { Person = null })),
        new(
            "NHSE-CMTE-004",
            "a non-executive up to the day before",
            Outcome.NotSatisfied,
            Reason.IncompatibleRole,
            board => board.WithMember(LawfulBoard.Deputy, member => member with { To = LawfulGovernance.Day })),
        new(
            "NHSE-CMTE-004",
            "a non-executive whose last day it is",
            Outcome.Satisfied,
            Reason.None,
            board => board.WithMember(LawfulBoard.Deputy, member => member with { To = LawfulGovernance.Day.PlusDays(1) })),
        new(
            "NHSE-CMTE-004",
            "a member in a seat not stated",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithMember(LawfulBoard.Deputy, member => member with { Seat = null })),
        new("NHSE-CMTE-004", "a chair not named", Outcome.Undetermined, Reason.FactMissing, board => board.Pay(pay => pay with { Chair = null })),
        new("NHSE-CMTE-004", "the audit chair not named", Outcome.Undetermined, Reason.FactMissing, board => board.Audit(audit => audit with { Chair = null })),
        new(
            "NHSE-CMTE-004",
            "the same person chairs a committee of unknown kind",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithCommittee(1, committee => committee with { Kind = null, Chair = Who("p-deputy") })),
        new("NHSE-CMTE-004", "no remuneration committee", Outcome.NotApplicable, Reason.SeatEmpty, board => board.Only(board.Committees[0], board.Committees[1])),
        new("NHSE-CMTE-004", "the committees are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, board => board with { StatedOn = new LocalDate(2026, 8, 1) }),
    ];

    private static BoardScenario[] RemunerationMembers() =>
    [
        new("NHSE-CMTE-005", "non-executives only", Outcome.Satisfied, Reason.None, board => board) { Says = ["proper advice"] },
        new(
            "NHSE-CMTE-005",
            "the chief executive sits on it",
            Outcome.NotSatisfied,
            Reason.IncompatibleRole,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], Employee(LawfulGovernance.Established)) }))
        {
            Locations = ["/committees/2/members/1"],
        },
        new(
            "NHSE-CMTE-005",
            "an employee who leaves it that day",
            Outcome.Satisfied,
            Reason.None,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], Employee(LawfulGovernance.Established) with { To = LawfulGovernance.Day }) })),
        new(
            "NHSE-CMTE-005",
            "an employee whose first day it is",
            Outcome.NotSatisfied,
            Reason.IncompatibleRole,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], Employee(LawfulGovernance.Day)) })),
        new(
            "NHSE-CMTE-005",
            "an employee since an unknown day",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], Employee(LawfulGovernance.Day) with { From = null }) })),
        new(
            "NHSE-CMTE-005",
            "somebody seconded to the board",
            Outcome.Undetermined,
            Reason.Judgement,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], pay.Members[1] with { IsSecondee = true }) })),
        new(
            "NHSE-CMTE-005",
            "who employs a member is not stated",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Pay(pay => pay with { Members = FactList.Complete(pay.Members[0], pay.Members[1] with { IsEmployee = null }) })),
        new(
            "NHSE-CMTE-005",
            "more members than are listed",
            Outcome.Undetermined,
            Reason.ListNotComplete,
            board => board.Pay(pay => pay with { Members = pay.Members.WithCompleteness(Completeness.Partial) })),
        new("NHSE-CMTE-005", "no remuneration committee", Outcome.NotApplicable, Reason.SeatEmpty, board => board.Only(board.Committees[0], board.Committees[1])),

        new("NHSE-CMTE-006", "all four duties", Outcome.Satisfied, Reason.None, board => board),
        new(
            "NHSE-CMTE-006",
            "pay of members of the board is left to the executive",
            Outcome.NotSatisfied,
            Reason.NotProvided,
            board => board.Pay(pay => pay with { Remit = pay.Remit! with { BoardPay = false } }))
        {
            Locations = ["/committees/2/remit/boardPay"],
        },
        new("NHSE-CMTE-006", "allowances left out", Outcome.NotSatisfied, Reason.NotProvided, board => board.Pay(pay => pay with { Remit = pay.Remit! with { CommitteeAllowances = false } })),
        new("NHSE-CMTE-006", "no terms of reference", Outcome.NotSatisfied, Reason.Missing, board => board.Pay(pay => pay with { Terms = new TermsOfReference { Exist = false } })),
        new("NHSE-CMTE-006", "of the remit nothing is known", Outcome.Undetermined, Reason.FactMissing, board => board.Pay(pay => pay with { Remit = null })),
        new(
            "NHSE-CMTE-006",
            "published only later",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => board.Pay(pay => pay with { Terms = pay.Terms! with { PublishedOn = LawfulGovernance.Day.PlusDays(1) } })),
        new("NHSE-CMTE-006", "no remuneration committee", Outcome.NotApplicable, Reason.SeatEmpty, board => board.Only(board.Committees[0], board.Committees[1])),
    ];

    private static CommitteeMember Employee(LocalDate from) =>
        new() { Id = "r-9", Person = Who("p-chief-executive"), From = from, IsEmployee = true, IsSecondee = false };
}
