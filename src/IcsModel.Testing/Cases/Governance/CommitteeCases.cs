using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about committees.</summary>
internal static partial class CommitteeCases
{
    internal static readonly BoardScenario[] All =
    [
        .. AuditAndRemuneration(),
        .. RemunerationChair(),
        .. RemunerationMembers(),
        .. TermsAndReports(),
    ];

    private static IntegratedCareBoard Only(this IntegratedCareBoard board, params ReadOnlySpan<Committee> committees) =>
        board with { Committees = FactList.Complete(committees) };

    private static IntegratedCareBoard NotStated(this IntegratedCareBoard board) =>
        board with { Committees = board.Committees.WithCompleteness(Completeness.NotStated) };

    private static IntegratedCareBoard Audit(this IntegratedCareBoard board, Func<Committee, Committee> change) =>
        board.WithCommittee(LawfulGovernance.AuditCommittee, change);

    private static IntegratedCareBoard Pay(this IntegratedCareBoard board, Func<Committee, Committee> change) =>
        board.WithCommittee(LawfulGovernance.RemunerationCommittee, change);

    private static Person Who(string id) => new() { Id = id };

    private static BoardScenario[] AuditAndRemuneration() =>
    [
        new("NHSE-CMTE-001", "an audit committee with a clause", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-CMTE-001", "audit work done by the board itself", Outcome.NotSatisfied, Reason.Missing, board => board.Only(board.Committees[1], board.Committees[2]))
        {
            Locations = ["/committees"],
        },
        new("NHSE-CMTE-001", "none in a list not stated complete", Outcome.Undetermined, Reason.ListNotComplete, board => board.Only(board.Committees[1]).NotStated()),
        new("NHSE-CMTE-001", "a committee of unknown kind", Outcome.Undetermined, Reason.ListNotComplete, board => board.Audit(audit => audit with { Kind = null }))
        {
            Says = ["of which kind each committee is"],
        },
        new("NHSE-CMTE-001", "the list speaks for another day", Outcome.Undetermined, Reason.ListNotComplete, board => board with { StatedOn = new LocalDate(2026, 8, 31) }),
        new("NHSE-CMTE-001", "the list speaks for the day", Outcome.Satisfied, Reason.None, board => board with { StatedOn = new LocalDate(2026, 9, 1) }),
        new(
            "NHSE-CMTE-001",
            "a constitution without the clause is held against nobody",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.WithConstitution(constitution => constitution with { AuditCommittee = new Clause { Provides = false } })),
        new(
            "NHSE-CMTE-001",
            "of the constitution nothing is known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { AuditCommittee = null })),

        new("NHSE-CMTE-002", "a qualified non-executive", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-CMTE-002", "the deputy chair of a board bound by the second model", Outcome.NotSatisfied, Reason.IncompatibleRole, board => board.Audit(audit => audit with { Chair = Who("p-deputy") }))
        {
            Locations = ["/committees/0/chair"],
            Says = ["deputy chair"],
        },
        new(
            "NHSE-CMTE-002",
            "the deputy chair of an older board not yet varied",
            Outcome.Undetermined,
            Reason.PendingEvent,
            _ => Older(LawfulGovernance.Create(new LocalDate(2022, 7, 1)))),
        new(
            "NHSE-CMTE-002",
            "the deputy chair of an older board varied since",
            Outcome.NotSatisfied,
            Reason.IncompatibleRole,
            _ => Older(LawfulGovernance.Create(new LocalDate(2022, 7, 1))).WithConstitution(constitution => constitution with
            {
                Variations = FactList.Complete(constitution.Variations[0] with { MadeOn = new LocalDate(2026, 4, 1) }),
            })),
        new(
            "NHSE-CMTE-002",
            "the deputy chair of an older board before the second model",
            Outcome.Satisfied,
            Reason.None,
            _ => Older(LawfulGovernance.Create(new LocalDate(2022, 7, 1))),
            new LocalDate(2026, 3, 31)),
        new(
            "NHSE-CMTE-002",
            "of an older board it is not known which variations were made",
            Outcome.Undetermined,
            Reason.FactMissing,
            _ => Older(LawfulGovernance.Create(new LocalDate(2022, 7, 1))).WithConstitution(constitution => constitution with
            {
                Variations = constitution.Variations.WithCompleteness(Completeness.NotStated),
            })),
        new("NHSE-CMTE-002", "a partner member", Outcome.Undetermined, Reason.SourceUnverified, board => board.Audit(audit => audit with { Chair = Who("p-council") })),
        new(
            "NHSE-CMTE-002",
            "a chair without the expertise",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.Audit(audit => audit with { ChairHasFinanceOrAuditExpertise = false })),
        new(
            "NHSE-CMTE-002",
            "expertise not stated",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Audit(audit => audit with { ChairHasFinanceOrAuditExpertise = null })),
        new(
            "NHSE-CMTE-002",
            "an employee on the committee",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.Audit(audit => audit with { Members = FactList.Complete(audit.Members[0] with { IsEmployee = true }) }))
        {
            Locations = ["/committees/0/members/0"],
        },
        new("NHSE-CMTE-002", "a chair not named", Outcome.Undetermined, Reason.FactMissing, board => board.Audit(audit => audit with { Chair = null })),
        new(
            "NHSE-CMTE-002",
            "a deputy chair since an unknown day",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.Audit(audit => audit with { Chair = Who("p-deputy") }).WithMember(LawfulBoard.Deputy, member => member with { From = null })),
        new("NHSE-CMTE-002", "no audit committee", Outcome.NotApplicable, Reason.SeatEmpty, board => board.Only(board.Committees[1], board.Committees[2])),

        new("NHSE-CMTE-003", "a remuneration committee with a clause", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-CMTE-003", "no remuneration committee", Outcome.NotSatisfied, Reason.Missing, board => board.Only(board.Committees[0], board.Committees[1])),
        new(
            "NHSE-CMTE-003",
            "a constitution without the clause",
            Outcome.NotSatisfied,
            Reason.NotProvided,
            board => board.WithConstitution(constitution => constitution with { RemunerationCommittee = new Clause { Provides = false, Number = "8.1", Page = 44 } }))
        {
            Says = ["(clause 8.1, page 44)"],
            Locations = ["/constitution/remunerationCommittee"],
        },
        new(
            "NHSE-CMTE-003",
            "an undated constitution without the clause",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { From = null, RemunerationCommittee = new Clause { Provides = false } })),
        new("NHSE-CMTE-003", "none in a list not stated complete", Outcome.Undetermined, Reason.ListNotComplete, board => board.Only(board.Committees[0]).NotStated()),
    ];

    private static IntegratedCareBoard Older(IntegratedCareBoard board) => board.Audit(audit => audit with { Chair = Who("p-deputy") });
}
