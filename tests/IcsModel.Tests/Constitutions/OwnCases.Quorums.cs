using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <content>The quorum, of the board as it stands and of its meetings: half of sixteen, with a director and two independent members.</content>
internal static partial class OwnCases
{
    private const string WithAll = "LOCAL-QUORUM-1";
    private const string OfMeetings = "LOCAL-QUORUM-2";

    private static OwnCase[] Quorums() =>
    [
        new(WithAll, "everybody in post", Outcome.Satisfied, Reason.None, board => board)
        {
            Says = ["With every member in post there 16 counted, of 16; 8 were needed."],
        },
        new(WithAll, "neither a chief executive nor a director of finance in post", Outcome.NotSatisfied, Reason.TooFew,
            board => board.WithoutMembers(member => member.Seat is SeatKind.ChiefExecutive or SeatKind.DirectorOfFinance))
        {
            Says = ["Nobody stood for directors.", "Even if every member in post attends, the board has no quorum under its constitution (clause 4.7.1, page 44)."],
            Findings = ["/board/members", "/constitution/standingOrders/quorum"],
        },
        new(WithAll, "neither in post on a list not complete", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutMembers(member => member.Seat is SeatKind.ChiefExecutive or SeatKind.DirectorOfFinance).WithMembersNotStated()),
        new(WithAll, "neither in post under a version without a first day", Outcome.Undetermined, Reason.FactMissing, board => board
            .WithoutMembers(member => member.Seat is SeatKind.ChiefExecutive or SeatKind.DirectorOfFinance).WithConstitution(constitution => constitution with { From = null })),
        new(WithAll, "the last director leaves on the day", Outcome.NotSatisfied, Reason.TooFew, board => DirectorsUntil(board, new(2026, 9, 1))),
        new(WithAll, "the last director leaves on the day after", Outcome.Satisfied, Reason.None, board => DirectorsUntil(board, new(2026, 9, 2))),
        new(WithAll, "the number is not known", Outcome.Undetermined, Reason.FactMissing, board => WithQuorum(board, quorum => quorum with { Numerator = null, Denominator = null })),
        new(WithAll, "of another constitution", Outcome.NotApplicable, Reason.NotEngaged, board => board)
        {
            Then = board => board.WithConstitution(constitution => constitution with { Version = "2.0" }),
        },
        new(OfMeetings, "everybody came", Outcome.Satisfied, Reason.None, board => board)
        {
            Says = ["The meeting of 2026-05-14 was quorate for Contracts: 15 counted, of 16; 8 were needed."],
        },
        new(OfMeetings, "eight of sixteen came", Outcome.Satisfied, Reason.None, board => WithFirst(board, 8)),
        new(OfMeetings, "seven of sixteen came", Outcome.NotSatisfied, Reason.TooFew, board => WithFirst(board, 7))
        {
            Says = ["The meeting of 2026-05-14 was not quorate (clause 4.7.1, page 44): 7 counted, of 16; 8 were needed."],
            Findings = ["/meetings/0", "/meetings/0/items/0"],
        },
        new(OfMeetings, "seven came and the members are stated for another day", Outcome.NotSatisfied, Reason.TooFew, board => WithFirst(board, 7) with { StatedOn = OwnBoard.Day })
        {
            Says = ["7 counted; at least 8 were needed."],
        },
        new(OfMeetings, "seven of sixteen are known to have come", Outcome.Undetermined, Reason.FactMissing,
            board => WithMeeting(WithFirst(board, 7), meeting => meeting with { Attendance = meeting.Attendance.WithCompleteness(Completeness.NotStated) })),
        new(OfMeetings, "seven of sixteen under a version without a first day", Outcome.Undetermined, Reason.FactMissing,
            board => WithFirst(board, 7).WithConstitution(constitution => constitution with { From = null })),
        new(OfMeetings, "an item loses its quorum by a conflict", Outcome.NotSatisfied, Reason.TooFew,
            board => WithMeeting(WithFirst(board, 8), meeting => meeting with { Items = FactList.Complete(meeting.Items[0] with { Excluded = FactList.Complete(new Person { Id = "p-chair" }) }) }))
        {
            Findings = ["/meetings/0/items/0"],
        },
        new(OfMeetings, "seven came to a meeting of a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => WithMeeting(WithFirst(board, 7), meeting => meeting with { HeldOn = null }))
        {
            Says = ["when each recorded meeting was held"],
        },
        new(OfMeetings, "seven came to a meeting of the next day", Outcome.NotApplicable, Reason.NoneRecorded,
            board => WithMeeting(WithFirst(board, 7), meeting => meeting with { HeldOn = new(2026, 9, 2) })),
        new(OfMeetings, "seven came to a meeting before this version", Outcome.NotApplicable, Reason.NotEngaged,
            board => WithFirst(board, 7).WithConstitution(constitution => constitution with { From = new(2026, 5, 15) })),
        new(OfMeetings, "a committee of three met", Outcome.NotApplicable, Reason.NoneRecorded, board => WithMeeting(WithFirst(board, 3), meeting => meeting with { Committee = "audit" })),
        new(OfMeetings, "none recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { Meetings = FactList.NotStated<Meeting>() }),
    ];

    private static IntegratedCareBoard DirectorsUntil(IntegratedCareBoard board, LocalDate to) => board
        .With(LawfulBoard.ChiefExecutive, member => member with { To = new(2026, 8, 1) })
        .With(LawfulBoard.Finance, member => member with { To = to });

    private static IntegratedCareBoard WithQuorum(IntegratedCareBoard board, Func<Quorum, Quorum> change) => board.WithConstitution(constitution => constitution with
    {
        StandingOrders = constitution.StandingOrders! with { Quorum = change(constitution.StandingOrders!.Quorum!) },
    });

    private static IntegratedCareBoard WithMeeting(IntegratedCareBoard board, Func<Meeting, Meeting> change) =>
        board with { Meetings = FactList.Complete(change(board.Meetings[0])) };

    private static IntegratedCareBoard WithFirst(IntegratedCareBoard board, int members) =>
        WithMeeting(board, meeting => meeting with { Attendance = FactList.Complete<Attendance>([.. meeting.Attendance.Take(members)]) });
}
