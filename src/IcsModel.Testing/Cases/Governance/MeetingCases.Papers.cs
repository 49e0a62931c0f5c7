using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Papers, minutes, suspensions and urgent decisions.</content>
internal static partial class MeetingCases
{
    private static BoardScenario[] PapersAndMinutes() =>
    [
        new("NHSE-MEET-006", "in time", Outcome.Satisfied, Reason.None, board => board),
        new(
            "NHSE-MEET-006",
            "handed in seven and sent out five days ahead",
            Outcome.Satisfied,
            Reason.None,
            board => board.First(meeting => meeting with { PapersSubmittedOn = Date(2026, 5, 14), PapersCirculatedOn = Date(2026, 5, 16) })),
        new(
            "NHSE-MEET-006",
            "sent out four days ahead against its own standing orders",
            Outcome.NotSatisfied,
            Reason.ProcedureNotFollowed,
            board => board.First(meeting => meeting with { PapersCirculatedOn = Date(2026, 5, 17) }))
        {
            Locations = ["/meetings/0/papersCirculatedOn"],
            Says = ["sent out 4 days ahead; the board's own standing orders ask for 5 days"],
        },
        new(
            "NHSE-MEET-006",
            "tabled on the day, by the default",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Usual(board).First(meeting => meeting with { PapersSubmittedOn = Date(2026, 5, 21), PapersCirculatedOn = Date(2026, 5, 21) }))
        {
            Says = ["the default"],
        },
        new(
            "NHSE-MEET-006",
            "handed in six days ahead against undated standing orders",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.WithConstitution(constitution => constitution with { From = null }).First(meeting => meeting with { PapersSubmittedOn = Date(2026, 5, 15) })),
        new(
            "NHSE-MEET-006",
            "late for a meeting of unknown kind",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { Kind = null, PapersCirculatedOn = Date(2026, 5, 20) })),
        new("NHSE-MEET-006", "published only the day after", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, board => board.First(meeting => meeting with { PapersPublishedOn = Date(2026, 5, 22) }))
        {
            Locations = ["/meetings/0/papersPublishedOn"],
        },
        new("NHSE-MEET-006", "sent out on an unknown day", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { PapersCirculatedOn = null })),
        new("NHSE-MEET-006", "an emergency meeting without earlier papers", Outcome.Satisfied, Reason.None, board => board.Alone(LawfulGovernance.EmergencyMeeting)),

        new("NHSE-MEET-013", "published five days before, minutes five weeks after", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-013", "published on the day", Outcome.Satisfied, Reason.None, board => board.First(meeting => meeting with { PapersPublishedOn = Date(2026, 5, 21) })),
        new("NHSE-MEET-013", "published the day after", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, board => board.First(meeting => meeting with { PapersPublishedOn = Date(2026, 5, 22) }))
        {
            Says = ["published only on 2026-05-22"],
            Locations = ["/meetings/0/papersPublishedOn"],
        },
        new(
            "NHSE-MEET-013",
            "papers not published",
            Outcome.NotSatisfied,
            Reason.ProcedureNotFollowed,
            board => board.First(meeting => meeting with { PapersPublished = false, PapersPublishedOn = null })),
        new(
            "NHSE-MEET-013",
            "papers not published up to a day before the meeting",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { PapersPublished = false, PapersPublishedOn = null }) with { StatedOn = Date(2026, 5, 20) }),
        new(
            "NHSE-MEET-013",
            "late papers of a meeting not known to be public",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { HeldInPublic = null, PapersPublishedOn = Date(2026, 5, 22) })),
        new("NHSE-MEET-013", "late papers of a meeting without a day", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { HeldOn = null })),
        new(
            "NHSE-MEET-013",
            "minutes never published",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => board.First(meeting => meeting with { MinutesPublished = false, MinutesPublishedOn = null })),
        new(
            "NHSE-MEET-013",
            "minutes published the day after the one asked about",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => board.First(meeting => meeting with { MinutesPublishedOn = Date(2026, 9, 2) })),
        new(
            "NHSE-MEET-013",
            "of the minutes nothing is known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { MinutesPublished = null, MinutesPublishedOn = null })),
        new("NHSE-MEET-013", "a meeting in private", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(LawfulGovernance.CommitteeMeeting)),

        new("NHSE-MEET-014", "complete minutes", Outcome.Satisfied, Reason.None, board => board),
        new(
            "NHSE-MEET-014",
            "agreed only, of a contested vote",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.First(meeting => meeting with { Minutes = meeting.Minutes! with { Votes = false, Dissent = false } }))
        {
            Locations = ["/meetings/0/minutes/votes", "/meetings/0/minutes/dissent"],
        },
        new("NHSE-MEET-014", "no minutes known", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => meeting with { Minutes = null })),
        new(
            "NHSE-MEET-014",
            "not yet agreed, with no later meeting",
            Outcome.Satisfied,
            Reason.None,
            board => board.WithMeeting(LawfulGovernance.SecondMeeting, meeting => meeting with { Minutes = meeting.Minutes! with { AgreedAtNextMeeting = null } })),
        new(
            "NHSE-MEET-014",
            "not agreed at the next meeting",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => board.First(meeting => meeting with { Minutes = meeting.Minutes! with { AgreedAtNextMeeting = false } })),
        new(
            "NHSE-MEET-014",
            "whether the next meeting agreed is not known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { Minutes = meeting.Minutes! with { AgreedAtNextMeeting = null } })),
    ];

    private static BoardScenario[] SuspensionsAndUrgentDecisions() =>
    [
        new("NHSE-MEET-015", "with two others, reasoned and reported", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-015", "with one other", Outcome.Undetermined, Reason.SourceUnverified, board => Suspended(board, suspension => suspension with { SupportedBy = 1 }))
        {
            Locations = ["/meetings/2/suspension/supportedBy"],
        },
        new("NHSE-MEET-015", "by one member", Outcome.Undetermined, Reason.SourceUnverified, board => Suspended(board, suspension => suspension with { ByChair = false })),
        new("NHSE-MEET-015", "without reasons", Outcome.Undetermined, Reason.SourceUnverified, board => Suspended(board, suspension => suspension with { ReasonRecorded = false })),
        new("NHSE-MEET-015", "not known to be reported", Outcome.Undetermined, Reason.FactMissing, board => Suspended(board, suspension => suspension with { ReportedToAuditOn = null })),
        new("NHSE-MEET-015", "no suspension", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(0)),

        new("NHSE-MEET-016", "ratified at the next meeting", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-016", "ratified at the meeting after next", Outcome.Undetermined, Reason.SourceUnverified, board => Urgent(board, urgent => urgent with { RatifiedOn = Date(2026, 7, 23) }))
        {
            Locations = ["/board/urgentDecisions/0/ratifiedOn"],
        },
        new(
            "NHSE-MEET-016",
            "not ratified, with no meeting since",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => Urgent(board, urgent => urgent with { IsRatified = false, RatifiedOn = null, On = Date(2026, 8, 1) })),
        new(
            "NHSE-MEET-016",
            "not ratified although the board has met",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Urgent(board, urgent => urgent with { IsRatified = false, RatifiedOn = null })),
        new("NHSE-MEET-016", "never sent to audit", Outcome.Undetermined, Reason.SourceUnverified, board => Urgent(board, urgent => urgent with { IsSentToAudit = false, SentToAuditOn = null })),
        new("NHSE-MEET-016", "taken by the chair alone", Outcome.Undetermined, Reason.SourceUnverified, board => Urgent(board, urgent => urgent with { ByChairAndChiefExecutive = false })),
        new(
            "NHSE-MEET-016",
            "whether it was ratified is not known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => Urgent(board, urgent => urgent with { IsRatified = null, RatifiedOn = null })),
        new("NHSE-MEET-016", "taken on an unknown day", Outcome.Undetermined, Reason.FactMissing, board => Urgent(board, urgent => urgent with { On = null })),
        new("NHSE-MEET-016", "taken the day after the one asked about", Outcome.NotApplicable, Reason.NoneRecorded, board => Urgent(board, urgent => urgent with { On = Date(2026, 9, 2) })),
    ];

    private static IntegratedCareBoard Usual(IntegratedCareBoard board) =>
        board.WithStandingOrders(orders => orders with { SubmissionDays = null, CirculationDays = null });

    private static IntegratedCareBoard Suspended(IntegratedCareBoard board, Func<StandingOrdersSuspension, StandingOrdersSuspension> change) =>
        board.WithMeeting(LawfulGovernance.CalledMeeting, meeting => meeting with { Suspension = change(meeting.Suspension!) });

    private static IntegratedCareBoard Urgent(IntegratedCareBoard board, Func<UrgentDecision, UrgentDecision> change) =>
        board with { UrgentDecisions = FactList.Complete(change(board.UrgentDecisions[0])) };
}
