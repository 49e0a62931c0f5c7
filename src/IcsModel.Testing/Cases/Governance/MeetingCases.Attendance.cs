using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Who presides, who comes in whose place, and whether there is a quorum.</content>
internal static partial class MeetingCases
{
    private static BoardScenario[] Presiding() =>
    [
        new("NHSE-MEET-007", "the chair, or the deputy in the chair's absence", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-007", "the chief executive, the deputy being there", Outcome.NotSatisfied, Reason.IncompatibleRole, board => July(board, meeting => meeting with { PresidedBy = Who("p-chief-executive") }))
        {
            Locations = ["/meetings/1/presidedBy"],
        },
        new(
            "NHSE-MEET-007",
            "the chief executive of a board the second model does not bind",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            _ => July(LawfulGovernance.Create(new LocalDate(2022, 7, 1)), meeting => meeting with { PresidedBy = Who("p-chief-executive") })),
        new(
            "NHSE-MEET-007",
            "the chief executive, the chair being there",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.First(meeting => meeting with { PresidedBy = Who("p-chief-executive"), Items = FactList.Complete<MeetingItem>() })),
        new(
            "NHSE-MEET-007",
            "the deputy, the chair being conflicted",
            Outcome.Satisfied,
            Reason.None,
            board => board.First(meeting => meeting with { PresidedBy = Who("p-deputy"), Items = FactList.Complete(new MeetingItem { Excluded = FactList.Complete(Who("p-chair")) }) })),
        new(
            "NHSE-MEET-007",
            "the chief executive, the deputy being conflicted",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, meeting => meeting with
            {
                PresidedBy = Who("p-chief-executive"),
                Items = FactList.Complete(new MeetingItem { Excluded = FactList.Complete(Who("p-deputy")) }),
            })),
        new(
            "NHSE-MEET-007",
            "another member in the absence of both",
            Outcome.Satisfied,
            Reason.None,
            board => July(board, meeting => meeting with
            {
                PresidedBy = Who("p-audit-chair"),
                Attendance = FactList.Complete(LawfulGovernance.Attending("p-audit-chair", "p-finance")),
            })),
        new(
            "NHSE-MEET-007",
            "a participant in the absence of both",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => July(board, meeting => meeting with { PresidedBy = Who("p-90"), Attendance = FactList.Complete(LawfulGovernance.Attending("p-90", "p-finance")) })),
        new(
            "NHSE-MEET-007",
            "another member, of those present not all being listed",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, meeting => meeting with { PresidedBy = Who("p-finance"), Attendance = meeting.Attendance.WithCompleteness(Completeness.NotStated) })),
        new("NHSE-MEET-007", "who presided is not stated", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { PresidedBy = null })),
        new(
            "NHSE-MEET-007",
            "somebody of whom it is not known whether they are deputy chair",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, meeting => meeting with { PresidedBy = Who("p-council") })
                .WithMember(LawfulBoard.Council, member => member with { IsDeputyChair = null })),
    ];

    private static BoardScenario[] Substitutes() =>
    [
        new("NHSE-MEET-008", "a director sends somebody with permission", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-008", "a non-executive sends somebody", Outcome.Undetermined, Reason.SourceUnverified, board => board.First(Sending("p-non-executive-3")))
        {
            Locations = ["/meetings/0/attendance/0"],
            Says = ["in place of the non-executive member"],
        },
        new(
            "NHSE-MEET-008",
            "a non-executive whom the standing orders allow it",
            Outcome.Satisfied,
            Reason.None,
            board => board.First(Sending("p-non-executive-3")).WithStandingOrders(orders => orders with
            {
                SubstitutesFor = FactList.Complete(SeatKind.NonExecutive, SeatKind.DirectorOfNursing),
            })),
        new("NHSE-MEET-008", "the chief executive by the default", Outcome.Satisfied, Reason.None, board => ByDefault(board).First(Sending("p-chief-executive"))),
        new("NHSE-MEET-008", "a non-executive by the default", Outcome.Undetermined, Reason.SourceUnverified, board => ByDefault(board).First(Sending("p-non-executive-3"))),
        new("NHSE-MEET-008", "another member by the default", Outcome.Undetermined, Reason.FactMissing, board => ByDefault(board).First(Sending("p-place-4"))),
        new("NHSE-MEET-008", "without permission", Outcome.Undetermined, Reason.SourceUnverified, board => board.First(Sending("p-nursing", permitted: false))),
        new("NHSE-MEET-008", "permission not stated", Outcome.Undetermined, Reason.FactMissing, board => board.First(Sending("p-nursing", permitted: null))),
        new("NHSE-MEET-008", "nobody came in another's place", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(LawfulGovernance.SecondMeeting)),
    ];

    private static BoardScenario[] Quorums() =>
    [
        new("NHSE-MEET-010", "eight of sixteen and more, with every group", Outcome.Satisfied, Reason.None, board => board)
        {
            Says = ["was quorate for Primary care procurement", "of 16; 8 were needed"],
        },
        new(
            "NHSE-MEET-010",
            "all partners conflicted out of a procurement",
            Outcome.NotSatisfied,
            Reason.TooFew,
            board => board.First(meeting => meeting with
            {
                Items = FactList.Complete(meeting.Items[0] with { Excluded = FactList.Complete(Who("p-primary-care"), Who("p-council")) }, meeting.Items[1]),
            }))
        {
            Locations = ["/meetings/0/items/0"],
            Says = ["nobody stood for the partner members", "p-council did not count, being conflicted", "(clause 4.7.2, page 61)"],
        },
        new("NHSE-MEET-010", "seven members", Outcome.NotSatisfied, Reason.TooFew, board => July(board, Attended("p-deputy", "p-finance", "p-medical", "p-council", "p-audit-chair", "p-place-1", "p-place-2")))
        {
            Locations = ["/meetings/1"],
            Says = ["7 counted, of 16; 8 were needed"],
        },
        new(
            "NHSE-MEET-010",
            "eight members without an executive",
            Outcome.NotSatisfied,
            Reason.TooFew,
            board => July(board, Attended("p-deputy", "p-medical", "p-council", "p-audit-chair", "p-place-1", "p-place-2", "p-place-3", "p-place-4"))),
        new(
            "NHSE-MEET-010",
            "neither chair nor deputy chair",
            Outcome.NotSatisfied,
            Reason.TooFew,
            board => July(board, Attended("p-finance", "p-medical", "p-council", "p-audit-chair", "p-place-1", "p-place-2", "p-place-3", "p-place-4"))),
        new(
            "NHSE-MEET-010",
            "a board without a quorum of its own",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithStandingOrders(orders => orders with { Quorum = null }))
        {
            Says = ["The default, known from memory"],
        },
        new(
            "NHSE-MEET-010",
            "seven members under an undated constitution",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, Attended("p-deputy")).WithConstitution(constitution => constitution with { From = null })),
        new(
            "NHSE-MEET-010",
            "seven members and perhaps more",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, meeting => meeting with { Attendance = FactList.NotStated(LawfulGovernance.Attending("p-deputy")) })),
        new(
            "NHSE-MEET-010",
            "who was excluded is not known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { Items = FactList.Complete(meeting.Items[0] with { Excluded = FactList<Person>.Unknown }) })),
        new(
            "NHSE-MEET-010",
            "somebody present may be another member or a partner's substitute",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => July(board, meeting => meeting with
            {
                Attendance = FactList.Complete(LawfulGovernance.Attending(
                    "p-deputy", "p-finance", "p-medical", "p-audit-chair", "p-place-1", "p-place-2", "p-place-3", "p-stranger")),
            }).WithMember(LawfulBoard.FirstOther, member => member with { Person = null })),
        new(
            "NHSE-MEET-010",
            "a conflicted partner who was not there may have sent somebody not listed",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with
            {
                Attendance = FactList.NotStated(LawfulGovernance.Attending(
                    "p-chair", "p-chief-executive", "p-finance", "p-medical", "p-audit-chair", "p-deputy", "p-place-1", "p-place-2")),
                Items = FactList.Complete(meeting.Items[0] with { Excluded = FactList.Complete(Who("p-trust"), Who("p-primary-care"), Who("p-council")) }),
            })),
        new("NHSE-MEET-010", "a partner's seat stands empty, whoever else was there", Outcome.NotSatisfied, Reason.TooFew, board => WithoutPartners(July(board, meeting => meeting with
        {
            Attendance = FactList.Complete(LawfulGovernance.Attending(
                "p-deputy", "p-finance", "p-medical", "p-audit-chair", "p-place-1", "p-place-2", "p-place-3", "p-place-4", "p-stranger")),
        }))),
        new("NHSE-MEET-010", "a meeting without a day", Outcome.Undetermined, Reason.FactMissing, board => July(board, meeting => meeting with { HeldOn = null })),
        new("NHSE-MEET-010", "a committee only", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(LawfulGovernance.CommitteeMeeting)),
    ];

    private static IntegratedCareBoard July(IntegratedCareBoard board, Func<Meeting, Meeting> change) => board.WithMeeting(LawfulGovernance.SecondMeeting, change);

    private static IntegratedCareBoard WithoutPartners(IntegratedCareBoard board) => board with
    {
        Members = FactList.Complete<BoardMember>(
            [.. board.Members.Where(member => member.Seat is not (SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority))]),
    };

    private static IntegratedCareBoard ByDefault(IntegratedCareBoard board) => board.WithStandingOrders(orders => orders with { SubstitutesFor = FactList<SeatKind>.Unknown });

    private static Func<Meeting, Meeting> Attended(params string[] people) =>
        meeting => meeting with { Attendance = FactList.Complete(LawfulGovernance.Attending(people)) };

    private static Func<Meeting, Meeting> Sending(string member, bool? permitted = true) =>
        meeting => meeting with { Attendance = FactList.NotStated(LawfulGovernance.InPlaceOf(member, "p-93") with { PermittedByPresiding = permitted }) };
}
