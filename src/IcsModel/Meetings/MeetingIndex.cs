using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>The meetings of a board with what can be judged of each once, whatever the date asked about.</summary>
/// <remarks>What a meeting came to does not change after it: the date asked about only decides which meetings have been held.</remarks>
internal sealed class MeetingIndex
{
    private readonly BoardIndex index;
    private readonly int[] heldOn;
    private readonly MeetingView?[] views;
    private readonly Decision[]?[] judged = new Decision[]?[(int)MeetingQuestion.Suspension + 1];

    internal MeetingIndex(BoardIndex index)
    {
        this.index = index;
        heldOn = new int[index.Board.Meetings.Count];
        views = new MeetingView?[heldOn.Length];
        for (var i = 0; i < heldOn.Length; i++)
        {
            heldOn[i] = index.Board.Meetings[i].HeldOn is { } held ? DayKey.Of(held) : 0;
            LastHeldOn = Math.Max(LastHeldOn, heldOn[i]);
        }
    }

    /// <summary>The day of each meeting as a key, 0 while not known.</summary>
    internal ReadOnlySpan<int> HeldOn => heldOn;

    /// <summary>The day of the last meeting as a key.</summary>
    internal int LastHeldOn { get; }

    /// <summary>The meeting at a position, as rules look at it.</summary>
    internal MeetingView At(int position) => views[position] ??= new MeetingView(index, position);

    /// <summary>What a rule comes to for each meeting in the order of the list, and last for all of them together.</summary>
    internal ReadOnlySpan<Decision> Judged(MeetingRule rule) => judged[(int)rule.Question] ??= Judge(rule);

    /// <summary>The day of the first meeting of the board after a day, up to another, as keys; <see cref="DayKey.Never"/> where none is recorded.</summary>
    internal int FirstOfBoardAfter(int day, AskedDay upTo)
    {
        var first = DayKey.Never;
        var meetings = index.Board.Meetings.Items.AsSpan();
        for (var i = 0; i < heldOn.Length; i++)
        {
            if (heldOn[i] > day && heldOn[i] <= upTo && heldOn[i] < first && meetings[i].Committee is null)
            {
                first = heldOn[i];
            }
        }

        return first;
    }

    private Decision[] Judge(MeetingRule rule)
    {
        var decisions = new Decision[heldOn.Length + 1];
        var all = Decision.NotApplicable(Reason.NotEngaged);
        for (var i = 0; i < heldOn.Length; i++)
        {
            var review = new Review(rule.Definition, words: null);
            rule.Judge(At(i), ref review);
            decisions[i] = review.Decision;
            all = all.Worse(review.Decision);
        }

        decisions[^1] = all;
        return decisions;
    }
}

/// <summary>What rules ask of every meeting by itself.</summary>
internal enum MeetingQuestion
{
    OrdinaryNotice,
    CalledNotice,
    Requisition,
    Emergency,
    Papers,
    Presiding,
    Substitutes,
    Quorum,
    Votes,
    Public,
    Suspension,
}
