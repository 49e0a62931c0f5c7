using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-001: the board meets regularly, with a month's notice to its members.</summary>
internal sealed class OrdinaryNoticeRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-001",
        "Ordinary meetings of the board have a month's notice",
        "notice of meetings",
        Confidence.Unverified,
        "ICB",
        "The board meets regularly, and members have a month's written notice of its ordinary meetings.",
        "Compares the day of the notice with the day of each ordinary meeting. Whether meetings are regular is left to judgement.",
        ProvisionKind.Duty,
        "A month runs to the same day of the next month, or to its last day where there is none. " + Notice.Reading),
    MeetingQuestion.OrdinaryNotice)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard || meeting.Meeting.Kind is not (null or MeetingKind.Ordinary))
        {
            return;
        }

        if (meeting.Meeting.Kind is null && !Notice.IsOrdinary(meeting))
        {
            Notice.AskForKind(meeting, ref review);
            return;
        }

        Notice.AskForMonth(meeting, meeting.Orders?.NoticeDays, ref review);
        review.Words?.Remark("Whether the board meets regularly enough remains for judgement; no interval is known.");
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Members had notice in time of every ordinary meeting recorded.",
            { Outcome: Outcome.NotApplicable } => "No ordinary meeting of the board is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "Members had less notice of an ordinary meeting than is asked for; the wording is not verified.",
            _ => "Whether members had notice in time of every ordinary meeting is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Give notice in time.";
}

/// <summary>NHSE-MEET-002: a meeting that the chair calls has fourteen days' notice.</summary>
internal sealed class CalledNoticeRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-002",
        "A meeting called by the chair has fourteen days' notice",
        "notice of meetings",
        Confidence.Unverified,
        "chair",
        "Members have fourteen days' notice of a meeting that the chair calls.",
        "Compares the day of the notice with the day of each meeting that the chair called.",
        reading: Notice.Reading),
    MeetingQuestion.CalledNotice)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (meeting is { IsOfBoard: true, Meeting.Kind: MeetingKind.CalledByChair })
        {
            Notice.AskForDays(meeting, meeting.Orders?.CalledNoticeDays, MeetingDefaults.CalledNoticeDays, ref review);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Members had notice in time of every meeting that the chair called.",
            { Outcome: Outcome.NotApplicable } => "No meeting called by the chair is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "Members had less notice of a meeting that the chair called than is asked for; the wording is not verified.",
            _ => "Whether members had notice in time of every meeting that the chair called is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Give notice in time.";
}
