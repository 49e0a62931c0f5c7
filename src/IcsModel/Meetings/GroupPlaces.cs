using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>The places that the groups of a quorum have to fill, and who fills them.</summary>
internal sealed class GroupPlaces
{
    private readonly int[] needed;
    private readonly int[] groupOf;
    private readonly int[] stands;
    private readonly int[] mayStand;

    internal GroupPlaces(FactList<QuorumGroup> groups, List<QuorumCandidate> sure, List<QuorumCandidate> possible)
    {
        needed = new int[groups.Count];
        var count = 0;
        for (var i = 0; i < needed.Length; i++)
        {
            needed[i] = Math.Max(1, groups[i].AtLeast ?? 1);
            count += Shown(i, possible);
        }

        groupOf = new int[count];
        var (certain, open) = (new SeatSet[count], new SeatSet[count]);
        var place = 0;
        for (var i = 0; i < needed.Length; i++)
        {
            var seats = SeatSet.Of(groups[i].Seats);
            for (var last = place + Shown(i, possible); place < last; place++)
            {
                (groupOf[place], certain[place], open[place]) = (i, seats, groups[i].Seats.IsComplete ? seats : SeatSet.All);
            }
        }

        stands = GroupMatching.Match(Seats(sure, possible: false), certain);
        mayStand = GroupMatching.Match(Seats(possible, possible: true), open);
    }

    internal int Needed(int group) => needed[group];

    /// <summary>The group that somebody who surely counts stands for, or -1.</summary>
    internal int GroupOf(int sure) => stands[sure] < 0 ? -1 : groupOf[stands[sure]];

    /// <summary>How many surely stand for a group.</summary>
    internal int Standing(int group) => Count(stands, group);

    /// <summary>How many may stand for a group, the other groups having theirs.</summary>
    internal int MayStand(int group) => Count(mayStand, group);

    /// <summary>More places than people change nothing: the group stays short.</summary>
    private int Shown(int group, List<QuorumCandidate> possible) => Math.Min(needed[group], possible.Count + 1);

    private int Count(int[] placeOf, int group)
    {
        var count = 0;
        foreach (var place in placeOf)
        {
            count += place >= 0 && groupOf[place] == group ? 1 : 0;
        }

        return count;
    }

    private static SeatSet[] Seats(List<QuorumCandidate> people, bool possible)
    {
        var seats = new SeatSet[people.Count];
        for (var i = 0; i < seats.Length; i++)
        {
            seats[i] = possible ? people[i].PossibleSeats : people[i].Seats;
        }

        return seats;
    }
}
