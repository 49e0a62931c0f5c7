using IcsModel.Boards;
using IcsModel.Boards.ModelConstitution;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-007: the chair presides, or the deputy chair where the chair is absent or conflicted.</summary>
internal sealed class PresidingRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-007",
        "The chair or the deputy chair presides",
        "presiding person",
        Confidence.Partly,
        "ICB",
        "The chair presides over meetings of the board; the deputy chair where the chair is absent or conflicted; a member whom the others choose where both are.",
        "Looks for who presided over each meeting among the members of its day, and for who else was there.",
        reading: "Only the deputy's place is verified, and comes with the second model constitution: a meeting is at fault where the chair was absent, the deputy chair was there without a "
            + "conflict, and somebody else presided over a board that it binds."),
    MeetingQuestion.Presiding)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard || !meeting.TryGetDay(ref review, out _))
        {
            return;
        }

        if (meeting.Meeting.PresidedBy?.Id is not { } id)
        {
            review.Opens()?.Missing(meeting.Pointer + "/presidedBy", "who presided over each meeting of the board");
            return;
        }

        var presiding = meeting.Members.Find(id);
        if (IsChair(presiding) == true)
        {
            review.Meets()?.Saw($"The chair presided over {meeting.Called}.");
        }
        else if (IsDeputy(presiding) == true)
        {
            review.Meets()?.Saw($"The deputy chair presided over {meeting.Called}.");
        }
        else if (IsChair(presiding) is null || IsDeputy(presiding) is null)
        {
            review.Opens()?.Missing("/board/members", "whether whoever presided was the chair or the deputy chair on that day");
        }
        else
        {
            JudgeOther(meeting, presiding, ref review);
        }
    }

    private static void JudgeOther(MeetingView meeting, MemberStanding presiding, ref Review review)
    {
        var (chair, deputy) = (IsFree(meeting, IsChair), IsFree(meeting, IsDeputy));
        var at = meeting.Pointer + "/presidedBy";
        var who = $"Somebody other than the chair or the deputy chair presided over {meeting.Called}";
        if (chair == Place.Absent && deputy == Place.Absent)
        {
            if (presiding.IsMember)
            {
                review.Meets()?.Saw($"{who}, neither of whom was there.");
            }
            else
            {
                review.Doubts()?.Find(at, meeting.Meeting.Id, $"{who}, who is not a member of the board.");
            }
        }
        else if (chair == Place.Absent && deputy == Place.Free && Binds(meeting))
        {
            review.Fails(Reason.IncompatibleRole)?.Find(at, meeting.Meeting.Id, $"{who}, although the deputy chair was there and free to.");
        }
        else if (chair == Place.Free || (chair == Place.Absent && deputy == Place.Free))
        {
            review.Doubts()?.Find(at, meeting.Meeting.Id, $"{who}, although {(chair == Place.Free ? "the chair" : "the deputy chair")} was there and free to.");
        }
        else
        {
            review.Opens()?
                .Missing(meeting.Pointer + "/attendance", "whether the chair and the deputy chair were there when somebody else presided (state complete: true when all are listed)")
                .Missing(meeting.Pointer + "/items", "who took no part in each item because of a conflict (state complete: true when all are listed)");
        }
    }

    private static bool Binds(MeetingView meeting) =>
        SecondVersion.Binds(new BoardFacts(meeting.Index, RuleParameters.Default, DayKey.Of(meeting.Meeting.HeldOn!.Value))) == true;

    private static bool? IsChair(MemberStanding standing) =>
        standing.IsMember && standing.Seats.Has(SeatKind.Chair) ? true : standing.PossibleSeats.Has(SeatKind.Chair) ? null : false;

    private static bool? IsDeputy(MemberStanding standing) => standing.IsMember || standing.Deputy == false ? standing.Deputy : null;

    /// <summary>Whether a holder of an office was there, and free of conflicts on every item.</summary>
    private static Place IsFree(MeetingView meeting, Func<MemberStanding, bool?> holds)
    {
        var open = !meeting.Meeting.Attendance.IsComplete;
        foreach (var one in meeting.Meeting.Attendance)
        {
            if (one.Person?.Id is not { } id)
            {
                open = true;
                continue;
            }

            switch (holds(meeting.Members.Find(id)))
            {
                case true:
                    return IsConflicted(meeting.Meeting, id) == false ? Place.Free : Place.Unknown;
                case null:
                    open = true;
                    break;
            }
        }

        return open ? Place.Unknown : Place.Absent;
    }

    private static bool? IsConflicted(Meeting meeting, string id)
    {
        var open = !meeting.Items.IsComplete;
        foreach (var item in meeting.Items)
        {
            open |= !item.Excluded.IsComplete;
            foreach (var person in item.Excluded)
            {
                if (string.Equals(person.Id, id, StringComparison.Ordinal))
                {
                    return true;
                }

                open |= person.Id is null;
            }
        }

        return open ? null : false;
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The chair, the deputy chair or, in the absence of both, another member presided over every meeting recorded.",
            { Outcome: Outcome.NotSatisfied } => "Somebody else presided although the deputy chair was there in the chair's absence.",
            { Outcome: Outcome.NotApplicable } => "No meeting of the board is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "Somebody other than the chair or the deputy chair presided; the wording is not verified.",
            _ => "Whether the chair or the deputy chair presided over every meeting is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let the deputy chair preside where the chair does not.";

    private enum Place
    {
        Unknown,
        Absent,
        Free,
    }
}
