using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>What counting its quorum comes to for a board: for each recorded meeting, and for everybody in post on a day.</summary>
/// <remarks>
/// A meeting is counted once. The members in post change on few days only, so that the count of them all is made once for each run of days between two such
/// days, when it is first asked for.
/// </remarks>
internal sealed class OwnQuorum
{
    private readonly BoardIndex index;
    private readonly int[] breaks;
    private readonly Outcome[] onceAllAttend;

    internal OwnQuorum(BoardIndex index)
    {
        this.index = index;
        Sittings = FindSittings(index);
        breaks = Breaks(index);
        onceAllAttend = new Outcome[breaks.Length + 1];
    }

    /// <summary>The meetings of the board itself, and the items of them from which somebody was excluded, in the order of the document.</summary>
    internal Sitting[] Sittings { get; }

    /// <summary>Whether the board is quorate when everybody in post attends: satisfied, not satisfied, or undetermined.</summary>
    internal Outcome WithAllOn(int day)
    {
        var position = Array.BinarySearch(breaks, day);
        var epoch = position >= 0 ? position + 1 : ~position;
        if (onceAllAttend[epoch] == default)
        {
            onceAllAttend[epoch] = OutcomeOf(QuorumCount.IsQuorateWithAll(new QuorumMembers(index, DayKey.DateOf(day))));
        }

        return onceAllAttend[epoch];
    }

    /// <summary>Names everything that would settle a count.</summary>
    internal static void Ask(QuorumAnswer answer, Spot spot)
    {
        foreach (var missing in answer.Missing)
        {
            spot.Missing(missing.Kind, missing.Pointer, missing.Description);
        }
    }

    private static Outcome OutcomeOf(bool? isQuorate) =>
        isQuorate switch { true => Outcome.Satisfied, false => Outcome.NotSatisfied, null => Outcome.Undetermined };

    private static Sitting[] FindSittings(BoardIndex index)
    {
        var found = new List<Sitting>();
        for (var i = 0; i < index.Board.Meetings.Count; i++)
        {
            var meeting = index.Board.Meetings[i];
            if (meeting.Committee is not null)
            {
                continue;
            }

            found.Add(Count(index, i, item: null));
            for (var j = 0; j < meeting.Items.Count; j++)
            {
                if (meeting.Items[j].Excluded.Count > 0)
                {
                    found.Add(Count(index, i, j));
                }
            }
        }

        return [.. found];
    }

    private static Sitting Count(BoardIndex index, int position, int? item)
    {
        var view = index.Meetings.At(position);
        var (heldOn, excluded) = (index.Meetings.HeldOn[position], item is { } one ? view.Meeting.Items[one].Excluded : null);
        return new Sitting(position, item, heldOn, heldOn == 0 ? Outcome.Undetermined : OutcomeOf(QuorumCount.IsQuorate(view, excluded)));
    }

    /// <summary>Every day on which what is known of who is in post, or of the constitution, may change.</summary>
    private static int[] Breaks(BoardIndex index)
    {
        var days = new List<int> { index.ConstitutionFrom, index.ConstitutionTo };
        foreach (ref readonly var entry in index.Members)
        {
            days.Add(entry.From);
            days.Add(entry.To);
        }

        foreach (var vacancy in index.Board.Vacancies)
        {
            days.Add(vacancy.From is { } from ? DayKey.Of(from) : 0);
            days.Add(DayKey.EndOf(vacancy.To));
        }

        if (index.Board.StatedOn is { } stated)
        {
            days.Add(index.Stated);
            days.Add(DayKey.Of(stated.PlusDays(1)));
        }

        // A day noted twice makes a run of days of its own, which changes nothing.
        days.Sort();
        return [.. days];
    }
}

/// <summary>A meeting of the board, or one item of it from which somebody was excluded.</summary>
/// <param name="Meeting">The position of the meeting.</param>
/// <param name="Item">The position of the item, or null for the meeting before anybody is excluded.</param>
/// <param name="HeldOn">The day as a key, 0 while not known.</param>
/// <param name="Outcome">Whether it was quorate: satisfied, not satisfied, or undetermined.</param>
internal sealed record Sitting(int Meeting, int? Item, int HeldOn, Outcome Outcome);
