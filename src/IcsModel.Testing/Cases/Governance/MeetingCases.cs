using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about meetings.</summary>
internal static partial class MeetingCases
{
    internal static readonly BoardScenario[] All =
    [
        .. Notices(),
        .. RequisitionsAndEmergencies(),
        .. PapersAndMinutes(),
        .. Presiding(),
        .. Substitutes(),
        .. Quorums(),
        .. Votes(),
        .. InPublic(),
        .. SuspensionsAndUrgentDecisions(),
        .. NoneRecorded(),
    ];

    private static LocalDate Date(int year, int month, int day) => new(year, month, day);

    /// <summary>The board with one of its meetings alone, changed.</summary>
    private static IntegratedCareBoard Alone(this IntegratedCareBoard board, int position, Func<Meeting, Meeting>? change = null) =>
        board with { Meetings = FactList.Complete(change is null ? board.Meetings[position] : change(board.Meetings[position])) };

    private static IntegratedCareBoard First(this IntegratedCareBoard board, Func<Meeting, Meeting> change) => board.WithMeeting(LawfulGovernance.FirstMeeting, change);

    private static Person Who(string id) => new() { Id = id };

    private static IEnumerable<BoardScenario> NoneRecorded() =>
        from rule in (string[])
        [
            "NHSE-MEET-001", "NHSE-MEET-002", "NHSE-MEET-003", "NHSE-MEET-004", "NHSE-MEET-006", "NHSE-MEET-007", "NHSE-MEET-008", "NHSE-MEET-010", "NHSE-MEET-011",
            "NHSE-MEET-012", "NHSE-MEET-013", "NHSE-MEET-014", "NHSE-MEET-015", "NHSE-MEET-016",
        ]
        from one in (BoardScenario[])
        [
            new(
                rule,
                "nothing recorded",
                Outcome.NotApplicable,
                Reason.NoneRecorded,
                board => board with { Meetings = FactList<Meeting>.Unknown, UrgentDecisions = FactList<UrgentDecision>.Unknown }),
            new(rule, "nothing recorded up to the date", Outcome.NotApplicable, Reason.NoneRecorded, board => board, Date(2026, 5, 20)),
        ]
        select one;

    private static BoardScenario[] Notices() =>
    [
        new("NHSE-MEET-001", "forty days", Outcome.Satisfied, Reason.None, board => board) { Says = ["remains for judgement"] },
        new("NHSE-MEET-001", "thirty-five days", Outcome.Satisfied, Reason.None, board => board.First(meeting => meeting with { NoticeGivenOn = Date(2026, 4, 16) })),
        new("NHSE-MEET-001", "exactly a month", Outcome.Satisfied, Reason.None, board => board.First(meeting => meeting with { NoticeGivenOn = Date(2026, 4, 21) })),
        new("NHSE-MEET-001", "a day less than a month", Outcome.Undetermined, Reason.SourceUnverified, board => board.First(meeting => meeting with { NoticeGivenOn = Date(2026, 4, 22) }))
        {
            Locations = ["/meetings/0/noticeGivenOn"],
            Says = ["the default, from NHS England's model standing orders, known from memory, is a month"],
        },
        new("NHSE-MEET-001", "twenty days", Outcome.Undetermined, Reason.SourceUnverified, board => board.First(meeting => meeting with { NoticeGivenOn = Date(2026, 5, 1) })),
        new(
            "NHSE-MEET-001",
            "a month to the end of February",
            Outcome.Satisfied,
            Reason.None,
            board => board.Alone(0, meeting => meeting with { HeldOn = Date(2027, 2, 28), NoticeGivenOn = Date(2027, 1, 31) }),
            Date(2027, 3, 1)),
        new(
            "NHSE-MEET-001",
            "a day short of a month to the leap day",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.Alone(0, meeting => meeting with { HeldOn = Date(2028, 2, 28), NoticeGivenOn = Date(2028, 1, 29) }),
            Date(2028, 3, 1)),
        new(
            "NHSE-MEET-001",
            "the days of the board's own standing orders",
            Outcome.Satisfied,
            Reason.None,
            board => board.WithStandingOrders(orders => orders with { NoticeDays = 20 }).First(meeting => meeting with { NoticeGivenOn = Date(2026, 5, 1) })),
        new(
            "NHSE-MEET-001",
            "a day less than the board's own standing orders",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.WithStandingOrders(orders => orders with { NoticeDays = 21 }).First(meeting => meeting with { NoticeGivenOn = Date(2026, 5, 1) }))
        {
            Says = ["the board's own standing orders ask for 21 days"],
        },
        new("NHSE-MEET-001", "no kind, and a month", Outcome.Satisfied, Reason.None, board => board.First(meeting => meeting with { Kind = null })),
        new(
            "NHSE-MEET-001",
            "no kind, and less than a month",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { Kind = null, NoticeGivenOn = Date(2026, 5, 1) }))
        {
            Says = ["how each meeting was called"],
        },
        new("NHSE-MEET-001", "a meeting without a day", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { HeldOn = null })),
        new("NHSE-MEET-001", "notice on an unknown day", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { NoticeGivenOn = null })),
        new("NHSE-MEET-001", "a committee only", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(LawfulGovernance.CommitteeMeeting)),

        new("NHSE-MEET-002", "fourteen days", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-002", "thirteen days", Outcome.Undetermined, Reason.SourceUnverified, board => Called(board, Date(2026, 5, 28))),
        new("NHSE-MEET-002", "ten days", Outcome.Undetermined, Reason.SourceUnverified, board => Called(board, Date(2026, 5, 31)))
        {
            Says = ["had 10 days of notice"],
        },
        new(
            "NHSE-MEET-002",
            "thirteen days where the standing orders ask for ten",
            Outcome.Satisfied,
            Reason.None,
            board => Called(board, Date(2026, 5, 28)).WithStandingOrders(orders => orders with { CalledNoticeDays = 10 })),
        new(
            "NHSE-MEET-002",
            "thirteen days by the default",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Called(board, Date(2026, 5, 28)).WithStandingOrders(orders => orders with { CalledNoticeDays = null }))
        {
            Says = ["the default", "14 days"],
        },
        new("NHSE-MEET-002", "notice on an unknown day", Outcome.Undetermined, Reason.FactMissing, board => Called(board, given: null)),
        new("NHSE-MEET-002", "only ordinary meetings", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(0)),
    ];

    private static BoardScenario[] RequisitionsAndEmergencies() =>
    [
        new("NHSE-MEET-003", "six of sixteen, after ten days", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-003", "five of sixteen", Outcome.Undetermined, Reason.SourceUnverified, board => Required(board, requisition => requisition with { Members = 5 }))
        {
            Locations = ["/meetings/3/requisition/members"],
        },
        new("NHSE-MEET-003", "five of fourteen", Outcome.Satisfied, Reason.None, board => Required(Of14(board), requisition => requisition with { Members = 5 })),
        new("NHSE-MEET-003", "three of fourteen call it themselves", Outcome.Undetermined, Reason.SourceUnverified, board => Required(Of14(board), requisition => requisition with { Members = 3 })),
        new(
            "NHSE-MEET-003",
            "three of fourteen, and the chair calls it",
            Outcome.Satisfied,
            Reason.None,
            board => Required(Of14(board), requisition => requisition with { Members = 3, CalledByMembers = false })),
        new("NHSE-MEET-003", "called on the eighth day", Outcome.Satisfied, Reason.None, board => Required(board, requisition => requisition with { On = Date(2026, 6, 2) })),
        new("NHSE-MEET-003", "called on the seventh day", Outcome.Undetermined, Reason.SourceUnverified, board => Required(board, requisition => requisition with { On = Date(2026, 6, 3) })),
        new(
            "NHSE-MEET-003",
            "called on thirteen days' notice",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.WithMeeting(LawfulGovernance.RequisitionedMeeting, meeting => meeting with { NoticeGivenOn = Date(2026, 6, 17) })),
        new("NHSE-MEET-003", "who called it is not stated", Outcome.Undetermined, Reason.FactMissing, board => Required(board, requisition => requisition with { CalledByMembers = null })),
        new("NHSE-MEET-003", "how many required it is not stated", Outcome.Undetermined, Reason.FactMissing, board => Required(board, requisition => requisition with { Members = null })),
        new(
            "NHSE-MEET-003",
            "how many members there were is not known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board with { Members = board.Members.WithCompleteness(Completeness.NotStated) }),

        new("NHSE-MEET-004", "two days with the reason", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-004", "one day", Outcome.Undetermined, Reason.SourceUnverified, board => Emergency(board, meeting => meeting with { NoticeGivenOn = Date(2026, 7, 9) })),
        new("NHSE-MEET-004", "without the reason", Outcome.Undetermined, Reason.SourceUnverified, board => Emergency(board, meeting => meeting with { ReasonForUrgencyGiven = false }))
        {
            Locations = ["/meetings/4/reasonForUrgencyGiven"],
        },
        new("NHSE-MEET-004", "whether the reason was given is not stated", Outcome.Undetermined, Reason.FactMissing, board => Emergency(board, meeting => meeting with { ReasonForUrgencyGiven = null })),
        new("NHSE-MEET-004", "held the day after the one asked about", Outcome.NotApplicable, Reason.NoneRecorded, board => board, Date(2026, 7, 9)),
        new("NHSE-MEET-004", "held on the day asked about", Outcome.Satisfied, Reason.None, board => board, Date(2026, 7, 10)),
    ];

    private static IntegratedCareBoard Called(IntegratedCareBoard board, LocalDate? given) =>
        board.WithMeeting(LawfulGovernance.CalledMeeting, meeting => meeting with { NoticeGivenOn = given });

    private static IntegratedCareBoard Emergency(IntegratedCareBoard board, Func<Meeting, Meeting> change) =>
        board.WithMeeting(LawfulGovernance.EmergencyMeeting, change);

    private static IntegratedCareBoard Required(IntegratedCareBoard board, Func<Requisition, Requisition> change) =>
        board.WithMeeting(LawfulGovernance.RequisitionedMeeting, meeting => meeting with { Requisition = change(meeting.Requisition!) });

    private static IntegratedCareBoard Of14(IntegratedCareBoard board) => board.WithoutMember(15).WithoutMember(14);
}
