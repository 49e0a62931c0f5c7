using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>A rule that judges every meeting held up to the date by itself.</summary>
internal abstract class MeetingRule(RuleDefinition definition, MeetingQuestion question) : ReviewedRule(definition)
{
    internal MeetingQuestion Question { get; } = question;

    /// <summary>Judges one meeting; says nothing where the rule does not concern it.</summary>
    internal abstract void Judge(MeetingView meeting, ref Review review);

    private protected sealed override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Board.Meetings.Count > 0)
        {
            var meetings = facts.Index.Meetings;
            if (review.Words is null)
            {
                Decide(meetings, facts.AsAt, ref review);
            }
            else
            {
                Tell(meetings, facts.AsAt, ref review);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private void Decide(MeetingIndex meetings, AskedDay asAt, ref Review review)
    {
        var judged = meetings.Judged(this);
        if (asAt >= meetings.LastHeldOn)
        {
            Add(judged[^1], ref review);
            return;
        }

        var heldOn = meetings.HeldOn;
        for (var i = 0; i < heldOn.Length; i++)
        {
            if (heldOn[i] <= asAt)
            {
                Add(judged[i], ref review);
            }
        }
    }

    private static void Add(Decision decision, ref Review review)
    {
        switch (decision.Outcome)
        {
            case Outcome.Satisfied:
                review.Meets();
                break;
            case Outcome.NotSatisfied:
                review.Fails(decision.Reason);
                break;
            case Outcome.Undetermined:
                review.Opens(decision.Reason);
                break;
        }
    }

    private void Tell(MeetingIndex meetings, AskedDay asAt, ref Review review)
    {
        var heldOn = meetings.HeldOn;
        for (var i = 0; i < heldOn.Length; i++)
        {
            if (heldOn[i] <= asAt)
            {
                Judge(meetings.At(i), ref review);
            }
        }
    }
}
