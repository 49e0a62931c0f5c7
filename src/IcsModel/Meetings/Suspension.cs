using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-015: the chair suspends standing orders only with two other members, with reasons recorded and a report to the audit committee.</summary>
internal sealed class SuspensionRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-015",
        "Suspending standing orders is reasoned, supported and reported to audit",
        "suspension of standing orders",
        Confidence.Unverified,
        "chair",
        "The chair may suspend standing orders in discussion with at least two other members; the reasons are recorded and the suspension is reported to the audit committee.",
        "Looks at every suspension recorded at a meeting of the board.",
        reading: "The wording is known from memory, so that the rule is never found unmet. No time is known for the report to the audit committee."),
    MeetingQuestion.Suspension)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard || meeting.Meeting.Suspension is not { } suspension)
        {
            return;
        }

        bool? enough = suspension.SupportedBy is { } number ? number >= MeetingDefaults.SupportForSuspension : null;
        Look(meeting, suspension.ByChair, "byChair", "the chair suspended standing orders", ref review);
        Look(meeting, enough, "supportedBy", "two other members supported the suspension of standing orders", ref review);
        Look(meeting, suspension.ReasonRecorded, "reasonRecorded", "the reasons for suspending standing orders were recorded", ref review);
        Look(meeting, suspension.ReportedToAuditOn is null ? null : true, "reportedToAuditOn", "the suspension of standing orders was reported to the audit committee", ref review);
    }

    private static void Look(MeetingView meeting, bool? done, string field, string what, ref Review review)
    {
        switch (done)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find($"{meeting.Pointer}/suspension/{field}", meeting.Meeting.Id, $"{meeting.Name}: it is not so that {what}.");
                break;
            default:
                review.Opens()?.Missing($"{meeting.Pointer}/suspension/{field}", $"whether {what}");
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every suspension of standing orders recorded was the chair's with two others, reasoned and reported to the audit committee.",
            { Outcome: Outcome.NotApplicable } => "No suspension of standing orders is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "Standing orders were suspended otherwise than is asked for; the wording is not verified.",
            _ => "Whether every suspension of standing orders was supported, reasoned and reported is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Record the reasons and report the suspension to the audit committee.";
}
