using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-003: a third of the members may require a meeting, and call it themselves where the chair does not.</summary>
internal sealed class RequisitionRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-003",
        "A third of the members may require a meeting",
        "requisition",
        Confidence.Unverified,
        "members",
        "A third of the members may require a meeting; where the chair has not called it within seven days they may call it themselves, on fourteen days' notice.",
        "Looks at meetings that members called themselves: how many required them, how long they waited for the chair, and the notice they gave.",
        ProvisionKind.Permission,
        "A third rounds up and is of the members in post on the day of the requisition. Seven days are over on the eighth day after it. " + Notice.Reading),
    MeetingQuestion.Requisition)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard || meeting.Meeting.Kind != MeetingKind.Requisitioned)
        {
            return;
        }

        switch (meeting.Meeting.Requisition)
        {
            case { CalledByMembers: false }:
                review.Meets()?.Saw($"{meeting.Name} was called by the chair as members required.");
                break;
            case { CalledByMembers: true } requisition:
                AskForMembers(meeting, requisition, ref review);
                AskForWait(meeting, requisition, ref review);
                Notice.AskForDays(meeting, meeting.Orders?.CalledNoticeDays, MeetingDefaults.CalledNoticeDays, ref review);
                break;
            default:
                review.Opens()?.Missing(meeting.Pointer + "/requisition/calledByMembers", "whether members called a meeting themselves that they had required");
                break;
        }
    }

    private static void AskForMembers(MeetingView meeting, Requisition requisition, ref Review review)
    {
        if ((requisition.On ?? meeting.Meeting.HeldOn) is not { } day || requisition.Members is not { } number)
        {
            review.Opens()?.Missing(meeting.Pointer + "/requisition", "how many members required a meeting, and on which day");
            return;
        }

        var inPost = meeting.MembersOn(day).InPost();
        if (inPost.AtMost is { } most && number >= Third(most))
        {
            review.Meets()?.Saw($"{BoardWords.Count(number, "member", "members")} of {most.ToString(CultureInfo.InvariantCulture)} required the meeting.");
        }
        else if (number < Third(inPost.AtLeast))
        {
            review.Fails(Reason.TooFew)?.Find(
                meeting.Pointer + "/requisition/members",
                meeting.Meeting.Id,
                $"{meeting.Name} was called by members although only {BoardWords.Count(number, "member", "members")} required it; the default, from {MeetingDefaults.FromMemory}, is a third.");
        }
        else
        {
            review.Opens()?.Missing("/board/members", "how many members were in post on the day of a requisition");
        }
    }

    private static void AskForWait(MeetingView meeting, Requisition requisition, ref Review review)
    {
        if (requisition.On is not { } on || meeting.Meeting.NoticeGivenOn is not { } called)
        {
            review.Opens()?.Missing(meeting.Pointer + "/requisition/on", "on which day members required a meeting and on which day they called it");
        }
        else if (Period.DaysBetween(on, called) > MeetingDefaults.DaysForChair)
        {
            review.Meets();
        }
        else
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(
                meeting.Pointer + "/requisition/on", meeting.Meeting.Id, $"{meeting.Name} was called by members within {Notice.Days(MeetingDefaults.DaysForChair)} of requiring it.");
        }
    }

    private static int Third(int members) => (members + MeetingDefaults.OneIn - 1) / MeetingDefaults.OneIn;

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every meeting that members required was called as they may.",
            { Outcome: Outcome.NotApplicable } => "No meeting required by members is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "Members called a meeting themselves otherwise than they may; the wording is not verified.",
            _ => "Whether members called meetings themselves only as they may is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let a third of the members require the meeting, and the chair call it.";
}
