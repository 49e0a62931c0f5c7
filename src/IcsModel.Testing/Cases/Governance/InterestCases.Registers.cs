using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Interests;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Whom the registers cover, and who can see them (section 14Z30(1) and (2)).</content>
internal static partial class InterestCases
{
    private const string Covers = "ICB-COI-001";
    private const string Public = "ICB-COI-002";

    private static BoardScenario[] Registers =>
    [
        new(Covers, "three registers with everybody in them", Outcome.Satisfied, Reason.None, board => board) { Says = ["seconded"] },
        new(Covers, "one register covers all groups", Outcome.Satisfied, Reason.None, board => board with
        {
            RegistersOfInterests = FactList.NotStated(new RegisterOfInterests
            {
                Covers = FactList.NotStated(InterestGroup.BoardMembers, InterestGroup.CommitteeMembers, InterestGroup.Employees),
                CoversEveryEmployee = true,
                Entries = FactList.NotStated<InterestEntry>([.. board.RegistersOfInterests.SelectMany(register => register.Entries)]),
            }),
        }),
        new(Covers, "the register of employees is for decision-makers only", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { CoversEveryEmployee = false }))
        {
            Says = ["some of them and not all"],
        },
        new(Covers, "two registers of employees each leave some out", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { CoversEveryEmployee = false })
                .WithRegister(LawfulGovernance.CommitteeRegister, register => register with
                {
                    Covers = FactList.Complete(InterestGroup.CommitteeMembers, InterestGroup.Employees),
                    CoversEveryEmployee = false,
                })),
        new(Covers, "whether every employee is covered is not stated", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { CoversEveryEmployee = null })),
        new(Covers, "there is no register of employees", Outcome.NotSatisfied, Reason.Missing, board => board.WithoutRegister(LawfulGovernance.EmployeeRegister))
        {
            Says = ["No register covers employees."],
            Locations = ["/registersOfInterests"],
        },
        new(Covers, "a register of employees may be unlisted", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithoutRegister(LawfulGovernance.EmployeeRegister).WithRegistersNotStated()),
        new(Covers, "a register may cover more than is listed", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithoutRegister(LawfulGovernance.EmployeeRegister).WithRegister(
                LawfulGovernance.BoardRegister, register => register with { Covers = FactList.NotStated(InterestGroup.BoardMembers) })),
        new(Covers, "there is no register at all", Outcome.NotSatisfied, Reason.Missing, board => board with { RegistersOfInterests = FactList.Complete<RegisterOfInterests>() })
        {
            Says = ["keeps no register"],
            Locations = ["/registersOfInterests", "/registersOfInterests", "/registersOfInterests"],
        },
        new(Covers, "no register is stated", Outcome.Undetermined, Reason.FactMissing, board => board with { RegistersOfInterests = FactList<RegisterOfInterests>.Unknown }),
        new(Covers, "the registers are stated for another day", Outcome.Undetermined, Reason.FactMissing, board => board with { StatedOn = new(2026, 8, 1) }),
        new(Covers, "a member has no entry", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther))
        {
            Says = ["The other ordinary member (p-place-1) has no entry in a register."],
            Locations = ["/board/members/12"],
        },
        new(Covers, "a member of a committee has no entry", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithRegister(LawfulGovernance.CommitteeRegister, register => register with
            {
                Entries = FactList.Complete<InterestEntry>([.. register.Entries.Where(entry => entry.Person!.Id is not "p-91")]),
            }))
        {
            Says = ["The member p-91 of the Commissioning Committee has no entry in a register."],
            Locations = ["/committees/1/members/1"],
        },
        new(Covers, "a member of a joint committee has no entry", Outcome.Satisfied, Reason.None, board =>
            WithCommittee(board, CommitteeKind.Joint)),
        new(Covers, "a member of a committee of unknown kind has no entry", Outcome.Undetermined, Reason.FactMissing, board => WithCommittee(board, kind: null)),
        new(Covers, "a former member has no entry", Outcome.Satisfied, Reason.None, board =>
            board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther).WithMember(LawfulBoard.FirstOther, member => member with { To = new(2026, 9, 1) })),
        new(Covers, "a member on the last day has no entry", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther).WithMember(LawfulBoard.FirstOther, member => member with { To = new(2026, 9, 2) })),
        new(Covers, "a member to come has no entry", Outcome.Satisfied, Reason.None, board =>
            board.WithMemberAdded(LawfulBoard.Ordinary("new", SeatKind.OtherOrdinary, new(2026, 9, 2)))),
        new(Covers, "a member of one day has no entry", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithMemberAdded(LawfulBoard.Ordinary("new", SeatKind.OtherOrdinary, new(2026, 9, 1)))),
        new(Covers, "the first day of a member without an entry is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther).WithMember(LawfulBoard.FirstOther, member => member with { From = null })),
        new(Covers, "a member has no id", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithMember(LawfulBoard.FirstOther, member => member with { Person = new Person { Name = "A. Person" } })) { Says = ["the id by which"] },
        new(Covers, "an entry has no id and a member no entry", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther, entry => entry with { Person = null })) { Says = ["whose the entries"] },
        new(Covers, "an entry is declared only later", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther, entry => entry with { DeclaredOn = new(2026, 9, 2) }))
        {
            Says = ["no entry in a register before 2026-09-02"],
        },
        new(Covers, "an entry is declared that day", Outcome.Satisfied, Reason.None, board =>
            board.WithEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther, entry => entry with { DeclaredOn = new(2026, 9, 1) })),
        new(Covers, "entries may be unlisted", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithoutEntry(LawfulGovernance.BoardRegister, LawfulBoard.FirstOther).WithEntriesNotStated(LawfulGovernance.EmployeeRegister)),
        new(Covers, "members may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, board =>
            board with { Members = board.Members.WithCompleteness(Completeness.NotStated) }),
        new(Covers, "committees may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, board =>
            board with { Committees = board.Committees.WithCompleteness(Completeness.NotStated) }),
    ];

    private static BoardScenario[] Publication =>
    [
        new(Public, "one published, one open on request, one both", Outcome.Satisfied, Reason.None, board => board),
        new(Public, "the register of employees is neither published nor open", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { IsOpenOnRequest = false }))
        {
            Says = ["The register employees is neither published"],
            Locations = ["/registersOfInterests/2"],
        },
        new(Public, "whether an unpublished register is open is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { IsOpenOnRequest = null })),
        new(Public, "whether a closed register is published is not known", Outcome.Undetermined, Reason.FactMissing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, register => register with { IsOpenOnRequest = false, IsPublished = null })),
        new(Public, "published that day", Outcome.Satisfied, Reason.None, board => board.WithRegister(LawfulGovernance.EmployeeRegister, _ => PublishedOn(new(2026, 9, 1)))),
        new(Public, "published the day after", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, _ => PublishedOn(new(2026, 9, 2)))),
        new(Public, "published once and no longer", Outcome.NotSatisfied, Reason.Missing, board =>
            board.WithRegister(LawfulGovernance.EmployeeRegister, _ => PublishedOn(new(2026, 5, 1)) with { IsPublished = false })),
        new(Public, "registers may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, WithRegistersNotStated),
        new(Public, "the registers are stated for another day", Outcome.Undetermined, Reason.FactMissing, board => board with { StatedOn = new(2026, 8, 1) }),
        new(Public, "there is no register", Outcome.NotApplicable, Reason.NoneRecorded, board =>
            board with { RegistersOfInterests = FactList.Complete<RegisterOfInterests>() }),
    ];

    private static RegisterOfInterests PublishedOn(LocalDate day) => new() { PublishedOn = day, IsOpenOnRequest = false };

    private static IntegratedCareBoard WithCommittee(IntegratedCareBoard board, CommitteeKind? kind) =>
        board with
        {
            Committees = FactList.Complete<Committee>(
                [
                    .. board.Committees,
                    new Committee
                    {
                        Id = "place",
                        Kind = kind,
                        Members = FactList.Complete(new CommitteeMember { Id = "place-1", Person = new Person { Id = "p-301" }, From = LawfulGovernance.Established }),
                    },
                ]),
        };
}
