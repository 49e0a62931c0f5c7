namespace IcsModel.Meetings;

/// <summary>Finds different people for all the groups that a quorum needs, as many as can be had.</summary>
/// <remarks>
/// A maximum matching by augmenting paths: a person already standing for one group is moved to another where that makes room. Once a group has somebody
/// it keeps as many, so that groups are filled in the order of the rule.
/// </remarks>
internal sealed class GroupMatching
{
    private readonly SeatSet[] people;
    private readonly SeatSet[] places;
    private readonly int[] placeOf;
    private readonly int[] triedFor;

    private GroupMatching(SeatSet[] people, SeatSet[] places)
    {
        (this.people, this.places) = (people, places);
        placeOf = new int[people.Length];
        triedFor = new int[people.Length];
        Array.Fill(placeOf, -1);
        Array.Fill(triedFor, -1);
    }

    /// <summary>For each person the position of the place they take, or -1; a place is taken by somebody with one of its seats.</summary>
    internal static int[] Match(SeatSet[] people, SeatSet[] places)
    {
        var matching = new GroupMatching(people, places);
        for (var place = 0; place < places.Length; place++)
        {
            matching.Fill(place, forPlace: place);
        }

        return matching.placeOf;
    }

    private bool Fill(int place, int forPlace)
    {
        for (var person = 0; person < people.Length; person++)
        {
            if (triedFor[person] == forPlace || people[person].Common(places[place]).IsEmpty)
            {
                continue;
            }

            triedFor[person] = forPlace;
            if (placeOf[person] < 0 || Fill(placeOf[person], forPlace))
            {
                placeOf[person] = place;
                return true;
            }
        }

        return false;
    }
}
