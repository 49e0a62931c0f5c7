using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-011: only members vote, once each and in person, and the majority decides.</summary>
internal sealed class VotesRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-011",
        "Only members vote, once each and not by proxy",
        "cl. 4.9",
        Confidence.Unverified,
        "ICB",
        "Where a vote is taken, each member has one, nobody votes by proxy, and a simple majority of the votes cast decides; whoever presides has a casting vote on a tie.",
        "Looks at every vote recorded at meetings of the board, and compares their sum with what was declared.",
        reading: "Somebody present in a member's place votes for that member. The wording is known from memory, so that the rule is never found unmet."),
    MeetingQuestion.Votes)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        var items = meeting.Meeting.Items;
        for (var i = 0; i < items.Count && meeting.IsOfBoard; i++)
        {
            if (items[i].Votes.Count > 0 && meeting.TryGetDay(ref review, out _))
            {
                var at = $"{meeting.Pointer}/items/{i.ToString(CultureInfo.InvariantCulture)}";
                JudgeVoters(meeting, items[i], at, ref review);
                JudgeResult(meeting, items[i], at, ref review);
            }
        }
    }

    private static void JudgeVoters(MeetingView meeting, MeetingItem item, string at, ref Review review)
    {
        var voted = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < item.Votes.Count; i++)
        {
            var vote = item.Votes[i];
            var where = $"{at}/votes/{i.ToString(CultureInfo.InvariantCulture)}";
            if (vote.Person?.Id is not { } id || vote.ByProxy is null)
            {
                review.Opens()?.Missing(where, "who cast each vote, and whether somebody else cast it for them");
                continue;
            }

            var fault = Fault(meeting, vote, id, vote.IsCasting == true || voted.Add(id));
            if (fault is not null)
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(where, meeting.Meeting.Id, $"{vote.Person.Name ?? $"The person {id}"} voted at {meeting.Called} {fault}.");
            }
            else if (MayVote(meeting, id) == true)
            {
                review.Meets();
            }
            else
            {
                review.Opens()?.Missing("/board/members", "whether everybody who voted was a member on that day");
            }
        }
    }

    private static string? Fault(MeetingView meeting, Vote vote, string id, bool isFirst)
    {
        if (vote.ByProxy == true)
        {
            return "by proxy";
        }

        if (!isFirst)
        {
            return "twice";
        }

        if (vote.IsCasting == true && meeting.Meeting.PresidedBy?.Id is { } presiding && !string.Equals(presiding, id, StringComparison.Ordinal))
        {
            return "with a casting vote without presiding";
        }

        return MayVote(meeting, id) == false ? "without a vote" : null;
    }

    private static bool? MayVote(MeetingView meeting, string id)
    {
        if (meeting.Members.Find(id).IsMember)
        {
            return meeting.Members.Votes(id);
        }

        foreach (var one in meeting.Meeting.Attendance)
        {
            if (string.Equals(one.Person?.Id, id, StringComparison.Ordinal) && one.SubstituteFor is { } principal)
            {
                return principal.Id is { } member && meeting.Members.Find(member).IsMember ? true : null;
            }
        }

        return meeting.Members.MayBeElsewhere || !meeting.Meeting.Attendance.IsComplete || meeting.Members.Find(id).Holding == Holding.Possible ? null : false;
    }

    private static void JudgeResult(MeetingView meeting, MeetingItem item, string at, ref Review review)
    {
        var (balance, casting, open) = (0, 0, !item.Votes.IsComplete);
        foreach (var vote in item.Votes)
        {
            var weight = vote.Direction switch { VoteDirection.For => 1, VoteDirection.Against => -1, _ => 0 };
            open |= vote.Direction is null;
            balance += vote.IsCasting == true ? 0 : weight;
            casting += vote.IsCasting == true ? weight : 0;
        }

        var result = balance != 0 ? balance : casting;
        if (open || result == 0 || item.Carried is null)
        {
            review.Opens()?.Missing(at, "how every vote was cast, the casting vote on a tie, and whether the motion was declared carried");
        }
        else if (item.Carried == result > 0)
        {
            review.Meets();
        }
        else
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(
                at + "/carried", meeting.Meeting.Id, $"A motion at {meeting.Called} was declared {(item.Carried == true ? "carried" : "lost")} against the majority of the votes.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Only members voted, once each and in person, and the majority decided.",
            { Outcome: Outcome.NotApplicable } => "No vote at a meeting of the board is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "A vote was cast or counted otherwise than is asked for; the wording is not verified.",
            _ => "Whether only members voted, once each, and the majority decided is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Take the vote again.";
}
