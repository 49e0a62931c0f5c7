using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-014: minutes record who was there, decisions, votes and dissent, and the next meeting agrees them.</summary>
internal sealed class MinutesRule() : ReviewedRule(
    MeetingDefaults.Define(
        "NHSE-MEET-014",
        "Minutes record attendance, decisions, votes and dissent",
        "minutes",
        Confidence.Unverified,
        "ICB",
        "Minutes record the names of those present, the decisions, and any votes and dissent; the next meeting agrees them.",
        "Looks at what the minutes of each meeting of the board are stated to record. Agreement is asked for once another meeting of the board is recorded.",
        ProvisionKind.Duty,
        "The wording is known from memory, so that the rule is never found unmet."))
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var meetings = facts.Index.Board.Meetings.Items.AsSpan();
        if (meetings.Length > 0)
        {
            var heldOn = facts.Index.Meetings.HeldOn;
            var last = 0;
            for (var i = 0; i < meetings.Length; i++)
            {
                last = meetings[i].Committee is null && heldOn[i] <= facts.AsAt ? Math.Max(last, heldOn[i]) : last;
            }

            for (var i = 0; i < meetings.Length; i++)
            {
                if (meetings[i].Committee is null && heldOn[i] <= facts.AsAt)
                {
                    Look(in facts, i, isLast: heldOn[i] == last, ref review);
                }
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in BoardFacts facts, int position, bool isLast, ref Review review)
    {
        var minutes = facts.Index.Board.Meetings[position].Minutes;
        Look(in facts, position, minutes?.Attendance, "attendance", "the names of those present", ref review);
        Look(in facts, position, minutes?.Decisions, "decisions", "the decisions", ref review);
        Look(in facts, position, minutes?.Votes, "votes", "any votes", ref review);
        Look(in facts, position, minutes?.Dissent, "dissent", "any dissent", ref review);
        if (!isLast)
        {
            Look(in facts, position, minutes?.AgreedAtNextMeeting, "agreedAtNextMeeting", "the agreement of the next meeting", ref review);
        }
    }

    private static void Look(in BoardFacts facts, int position, bool? recorded, string field, string what, ref Review review)
    {
        switch (recorded)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    $"{At(in facts, position).Pointer}/minutes/{field}",
                    facts.Index.Board.Meetings[position].Id,
                    $"The minutes of {At(in facts, position).Called} lack {what}.");
                break;
            default:
                review.Opens()?.Missing($"{At(in facts, position).Pointer}/minutes/{field}", $"whether the minutes of each meeting have {what}");
                break;
        }
    }

    private static MeetingView At(in BoardFacts facts, int position) => new(facts.Index, position);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The minutes of every meeting of the board recorded say who was there, what was decided, and how.",
            { Outcome: Outcome.NotApplicable } => "No meeting of the board is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "The minutes of a meeting lack something that is asked for; the wording is not verified.",
            _ => "What the minutes of every meeting of the board record is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Complete the minutes.";
}
