using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Boards;

/// <content>What NHS England's policy asks of the composition: the model constitution, clauses 2.1 to 2.3, and the roles of 2026.</content>
internal static partial class CompositionCases
{
    private static BoardScenario[] Seats =>
    [
        Met("NHSE-BOARD-002", "the three directors are members", board => board),
        Unmet("NHSE-BOARD-002", "the director of nursing is no member", Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Nursing)).Saying("nursing"),
        Unmet("NHSE-BOARD-002", "the director of nursing has no vote", Reason.Vacancy, board => board.WithMember(LawfulBoard.Nursing, member => member with { Votes = false })),
        Unmet("NHSE-BOARD-002", "the chair did not approve the director of nursing", Reason.Vacancy, board => board.WithApprovals(LawfulBoard.Nursing, FactList.Complete<Approval>())),
        Open("NHSE-BOARD-002", "one person is medical director and director of nursing", Reason.Judgement, board => board.WithMember(LawfulBoard.Nursing, member => member.As("p-medical"))),
        Open("NHSE-BOARD-002", "no director of nursing is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(LawfulBoard.Nursing).WithMembersNotStated()),
        Open("NHSE-BOARD-002", "a seat is not stated", Reason.FactMissing, board => board.WithMember(LawfulBoard.Nursing, member => member with { Seat = null })),

        Met("NHSE-BOARD-003", "three non-executive members are in post", board => board),
        Met("NHSE-BOARD-003", "two non-executive members are in post", board => board.WithoutMember(LawfulBoard.Deputy)),
        Unmet("NHSE-BOARD-003", "one non-executive member is in post", Reason.TooFew, board => board.OneNonExecutive()),
        Unmet("NHSE-BOARD-003", "the chair did not approve one of two", Reason.TooFew, board => board.WithoutMember(LawfulBoard.Deputy).WithApprovals(LawfulBoard.AuditChair, FactList.Complete<Approval>())),
        Open("NHSE-BOARD-003", "one is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.OneNonExecutive().WithMembersNotStated()),
        Open("NHSE-BOARD-003", "one is listed, and a seat is not stated", Reason.FactMissing, board => board.OneNonExecutive().WithMember(LawfulBoard.Finance, member => member with { Seat = null })),

        Met("NHSE-BOARD-004", "a member from each of the three sectors is in post", board => board),
        Met("NHSE-BOARD-004", "nothing is known of a nomination", board => board.WithMember(LawfulBoard.Trust, member => member with { Nomination = null })),
        Unmet("NHSE-BOARD-004", "no member from local authorities is in post", Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Council)).Saying("local authorities"),
        Unmet("NHSE-BOARD-004", "the chair sits in a partner's seat", Reason.Vacancy, board => board.WithMember(LawfulBoard.Trust, member => member.As("p-chair"))),
        Unmet("NHSE-BOARD-004", "the chair did not approve the only member from trusts", Reason.Vacancy, board => board.WithApprovals(LawfulBoard.Trust, FactList.Complete<Approval>())),
        Open("NHSE-BOARD-004", "no member from local authorities is listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.WithoutMember(LawfulBoard.Council).WithMembersNotStated()),
        Open("NHSE-BOARD-004", "somebody in another seat may come from the sector", Reason.FactMissing, board => board.WithoutMember(LawfulBoard.Council).WithMember("place-1", member => member with { Nomination = null })),

        Met("NHSE-BOARD-005", "sixteen people are members", board => board),
        Met("NHSE-BOARD-005", "ten people are members", board => board.OfFirst(10)),
        Unmet("NHSE-BOARD-005", "nine people are members", Reason.TooFew, board => board.OfFirst(9)),
        Unmet("NHSE-BOARD-005", "nine people are listed, one of them twice", Reason.TooFew, board => board.OfFirst(9).WithMemberAdded(board.Members[0] with { Id = "again" })),
        Open("NHSE-BOARD-005", "nine are listed, and the list may leave somebody out", Reason.ListNotComplete, board => board.OfFirst(9).WithMembersNotStated()),
    ];

    private static BoardScenario[] Statements =>
    [
        Met("NHSE-BOARD-006", "the constitution states a unitary board and joint accountability", board => board),
        Unmet("NHSE-BOARD-006", "the constitution does not state a unitary board", Reason.NotProvided, board => board.WithConstitution(constitution => constitution with { UnitaryBoard = new() { Provides = false } })),
        Unmet("NHSE-BOARD-006", "the constitution does not state joint accountability", Reason.NotProvided, board => board.WithConstitution(constitution => constitution with { JointAccountability = new() { Provides = false } })),
        Open("NHSE-BOARD-006", "whether the constitution states a unitary board has not been looked for", Reason.FactMissing, board => board.WithConstitution(constitution => constitution with { UnitaryBoard = new() })),
        Open("NHSE-BOARD-006", "nothing is known of the constitution", Reason.FactMissing, board => board with { Constitution = null }),

        Met("NHSE-BOARD-008", "the board reviewed its skills", board => board),
        Met("NHSE-BOARD-008", "the board reviewed its skills that day", board => board with { SkillsReviews = FactList.Complete(new SkillsReview { On = new(2026, 9, 1) }) }),
        Open("NHSE-BOARD-008", "the board reviews its skills the day after", Reason.SourceUnverified, board => board with { SkillsReviews = FactList.Complete(new SkillsReview { On = new(2026, 9, 2) }) }),
        Open("NHSE-BOARD-008", "a complete record holds no review", Reason.SourceUnverified, board => board with { SkillsReviews = FactList.Complete<SkillsReview>() }),

        Met("NHSE-BOARD-009", "nobody in attendance voted", board => board),
        Open("NHSE-BOARD-009", "somebody in attendance voted", Reason.SourceUnverified, board => board.WithAttendee(voted: true)),
        Open("NHSE-BOARD-009", "whether somebody in attendance voted is not stated", Reason.FactMissing, board => board.WithAttendee(voted: null)),
        Idle("NHSE-BOARD-009", "nobody attends", Reason.NoneRecorded, board => board with { Attendees = FactList.Complete<BoardAttendee>() }),
    ];

    private static BoardScenario[] Roles =>
    [
        Met("NHSE-ROLE-001", "one non-executive member, who does not chair audit, is deputy chair", board => board),
        Unmet("NHSE-ROLE-001", "nobody is deputy chair", Reason.Vacancy, board => board.WithDeputy(LawfulBoard.Deputy, isDeputy: false)),
        Unmet("NHSE-ROLE-001", "two are deputy chair", Reason.Duplicate, board => board.WithDeputy(LawfulBoard.ThirdNonExecutive, isDeputy: true)),
        Unmet("NHSE-ROLE-001", "the audit chair is deputy chair", Reason.IncompatibleRole, board => board.WithDeputy(LawfulBoard.Deputy, isDeputy: false).WithDeputy(LawfulBoard.AuditChair, isDeputy: true)),
        Unmet("NHSE-ROLE-001", "a partner member is deputy chair", Reason.IncompatibleRole, board => board.WithDeputy(LawfulBoard.Deputy, isDeputy: false).WithDeputy(LawfulBoard.Trust, isDeputy: true)),
        Unmet("NHSE-ROLE-001", "the board cannot be quorate without the chair", Reason.NotProvided, board => board.WithConstitution(constitution => constitution with { QuorumWithoutChair = new() { Provides = false } })),
        Open("NHSE-ROLE-001", "who chairs audit is not known", Reason.FactMissing, board => board with { Committees = FactList.Complete<Committee>() }),
        Open("NHSE-ROLE-001", "nobody is deputy chair of a board established the day before it bound, not varied since", Reason.PendingEvent, board => board.WithDeputy(LawfulBoard.Deputy, isDeputy: false).Older()),

        Met("NHSE-ROLE-002", "one non-executive member is the senior one", board => board),
        Unmet("NHSE-ROLE-002", "nobody is the senior non-executive member", Reason.Vacancy, board => board.WithSenior(LawfulBoard.Deputy, isSenior: false)),
        Unmet("NHSE-ROLE-002", "two are the senior non-executive member", Reason.Duplicate, board => board.WithSenior(LawfulBoard.AuditChair, isSenior: true)),
        Unmet("NHSE-ROLE-002", "a director is the senior non-executive member", Reason.IncompatibleRole, board => board.WithSenior(LawfulBoard.Deputy, isSenior: false).WithSenior(LawfulBoard.Finance, isSenior: true)),
        Unmet("NHSE-ROLE-002", "the senior non-executive member is deputy chair and chairs audit", Reason.IncompatibleRole, board => board.WithSenior(LawfulBoard.Deputy, isSenior: false).WithDeputy(LawfulBoard.Deputy, isDeputy: false)
            .WithSenior(LawfulBoard.AuditChair, isSenior: true).WithDeputy(LawfulBoard.AuditChair, isDeputy: true)),
        Open("NHSE-ROLE-002", "the senior non-executive member chairs audit and may be deputy chair", Reason.FactMissing, board => board.WithSenior(LawfulBoard.Deputy, isSenior: false).WithDeputy(LawfulBoard.Deputy, isDeputy: false)
            .WithMember(LawfulBoard.AuditChair, member => member with { IsSeniorNonExecutive = true, IsDeputyChair = null })),
        Open("NHSE-ROLE-002", "a board established the day before it bound, not varied since, has none", Reason.PendingEvent, board => board.WithSenior(LawfulBoard.Deputy, isSenior: false).Older()),
    ];

    private static IntegratedCareBoard OneNonExecutive(this IntegratedCareBoard board) => board.WithoutMembers(member => member.Id is "deputy" or "non-executive-3");

    private static IntegratedCareBoard WithAttendee(this IntegratedCareBoard board, bool? voted) =>
        board with { Attendees = FactList.Complete(new BoardAttendee { Kind = AttendeeKind.Observer, VoteRecorded = voted }) };

    private static IntegratedCareBoard WithDeputy(this IntegratedCareBoard board, int position, bool isDeputy) =>
        board.WithMember(position, member => member with { IsDeputyChair = isDeputy });

    private static IntegratedCareBoard WithSenior(this IntegratedCareBoard board, int position, bool isSenior) =>
        board.WithMember(position, member => member with { IsSeniorNonExecutive = isSenior });

    private static IntegratedCareBoard Older(this IntegratedCareBoard board) =>
        (board with { EstablishedOn = new(2026, 3, 31) }).WithConstitution(constitution => constitution with { Variations = FactList.Complete<ConstitutionVariation>() });
}
