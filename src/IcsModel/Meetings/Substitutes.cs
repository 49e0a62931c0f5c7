using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-008: only executive and partner members send a substitute who votes, with the permission of whoever presides.</summary>
internal sealed class SubstitutesRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-008",
        "Only executive and partner members send substitutes",
        "deputies",
        Confidence.Unverified,
        "ICB",
        "Executive and partner members may send somebody in their place, who may speak and vote, with the permission of whoever presides.",
        "Looks at everybody present in place of a member: whether the holder of that seat may send somebody, and whether it was permitted.",
        reading: "The seats that the board's own standing orders list go before the default, which is known from memory; the rule is therefore never found unmet. Executive members are the "
            + "chief executive and the directors of finance, medicine and nursing."),
    MeetingQuestion.Substitutes)
{
    private static readonly SeatSet Usual =
        SeatSet.Of(FactList.Complete(
            SeatKind.ChiefExecutive,
            SeatKind.DirectorOfFinance,
            SeatKind.MedicalDirector,
            SeatKind.DirectorOfNursing,
            SeatKind.PartnerNhsTrust,
            SeatKind.PartnerPrimaryMedical,
            SeatKind.PartnerLocalAuthority));

    internal override void Judge(MeetingView meeting, ref Review review)
    {
        var attendance = meeting.Meeting.Attendance;
        for (var i = 0; i < attendance.Count && meeting.IsOfBoard; i++)
        {
            if (attendance[i].SubstituteFor is { } principal && meeting.TryGetDay(ref review, out _))
            {
                var at = $"{meeting.Pointer}/attendance/{i.ToString(CultureInfo.InvariantCulture)}";
                JudgeSeat(meeting, principal, at, ref review);
                JudgePermission(meeting, attendance[i].PermittedByPresiding, at, ref review);
            }
        }
    }

    private static void JudgeSeat(MeetingView meeting, Person principal, string at, ref Review review)
    {
        if (principal.Id is not { } id)
        {
            review.Opens()?.Missing(at + "/substituteFor/id", "in whose place a substitute came");
            return;
        }

        var standing = meeting.Members.Find(id);
        var own = meeting.Orders?.SubstitutesFor;
        var listed = own is null ? SeatSet.None : SeatSet.Of(own);
        var allowed = own?.IsComplete == true ? listed : listed.With(Usual);
        var possible = own?.IsComplete == true ? listed : allowed.With(SeatSet.Of(SeatKind.OtherOrdinary));
        if (standing.IsMember && !standing.Seats.Common(allowed).IsEmpty)
        {
            review.Meets();
        }
        else if (standing.PossibleSeats.Common(possible).IsEmpty)
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(at, meeting.Meeting.Id, $"Somebody came to {meeting.Called} in place of {Call(standing)}, who may not send anybody.");
        }
        else
        {
            review.Opens()?.Missing("/constitution/standingOrders/substitutesFor", "which members may send a substitute who votes (state complete: true when all are listed)");
        }
    }

    private static string Call(MemberStanding standing) =>
        standing.Seats.ToList() is { Count: > 0 } seats ? $"the {((SeatKind?)seats[0]).Name()}" : "somebody who was not a member";

    private static void JudgePermission(MeetingView meeting, bool? permitted, string at, ref Review review)
    {
        switch (permitted)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    at + "/permittedByPresiding", meeting.Meeting.Id, $"Somebody came to {meeting.Called} in a member's place without the permission of whoever presided.");
                break;
            default:
                review.Opens()?.Missing(at + "/permittedByPresiding", "whether whoever presided permitted the substitute");
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Everybody who came in a member's place did so for a member who may send somebody, and with permission.",
            { Outcome: Outcome.NotApplicable } => "Nobody is recorded as present in a member's place up to the date.",
            { Reason: Reason.SourceUnverified } => "Somebody came in a member's place otherwise than is asked for; the wording is not verified.",
            _ => "Whether everybody who came in a member's place might do so is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let only executive and partner members send somebody, with permission.";
}
