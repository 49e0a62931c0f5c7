using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-004: an emergency meeting has two days' notice with its reasons.</summary>
internal sealed class EmergencyMeetingRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-004",
        "An emergency meeting has two days' notice with its reasons",
        "emergency meetings",
        Confidence.Unverified,
        "chair",
        "Members have two days' notice of an emergency meeting, and the reasons with it.",
        "Compares the day of the notice with the day of each emergency meeting, and looks for the reason.",
        reading: Notice.Reading),
    MeetingQuestion.Emergency)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (meeting is not { IsOfBoard: true, Meeting.Kind: MeetingKind.Emergency })
        {
            return;
        }

        Notice.AskForDays(meeting, meeting.Orders?.EmergencyNoticeDays, MeetingDefaults.EmergencyNoticeDays, ref review);
        switch (meeting.Meeting.ReasonForUrgencyGiven)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    meeting.Pointer + "/reasonForUrgencyGiven", meeting.Meeting.Id, $"{meeting.Name} was called without the reason for its urgency.");
                break;
            default:
                review.Opens()?.Missing(meeting.Pointer + "/reasonForUrgencyGiven", "whether the reason for an emergency meeting was given with the notice");
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every emergency meeting recorded had notice in time, with its reasons.",
            { Outcome: Outcome.NotApplicable } => "No emergency meeting is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "An emergency meeting had too little notice, or no reasons with it; the wording is not verified.",
            _ => "Whether every emergency meeting had notice in time, with its reasons, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Give notice in time, with the reasons.";
}
