using IcsModel.Rules;

namespace IcsModel.Boards;

/// <summary>Counting when one person is listed more than once: people, not entries.</summary>
/// <remarks>
/// Whoever is chair or chief executive is no ordinary member, whatever other seat they are listed in (Schedule 1B paragraph 3(2)). For "at least" such a person
/// is left out as soon as they are listed in the office; for "at most" only when their dates put them there.
/// </remarks>
internal readonly ref struct SharedPeople
{
    private const int OnStack = 4096;
    private readonly BoardIndex index;
    private readonly AskedDay asAt;
    private readonly bool spoken;

    internal SharedPeople(BoardIndex index, AskedDay asAt, bool spoken) => (this.index, this.asAt, this.spoken) = (index, asAt, spoken);

    /// <summary>People other than the chair and the chief executive who show something.</summary>
    internal Tally Count(MemberShows shows, Tally entries)
    {
        var words = (index.People + 63) / 64;
        Span<ulong> seen = index.People <= OnStack ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> proven = index.People <= OnStack ? stackalloc ulong[words] : new ulong[words];
        Mark(MemberShows.Chair | MemberShows.ChiefExecutive, seen, datedOnly: false);
        Mark(MemberShows.Chair | MemberShows.ChiefExecutive, proven, datedOnly: true);
        return Bounds(CountNew(shows, seen), CountNew(shows, proven), entries);
    }

    /// <summary>Everybody in post whose appointment is not shown to be invalid.</summary>
    internal Tally CountEveryone(Tally entries)
    {
        var words = (index.People + 63) / 64;
        Span<ulong> seen = index.People <= OnStack ? stackalloc ulong[words] : new ulong[words];
        var people = CountNew(MemberShows.Counted, seen);
        return Bounds(people, people, entries);
    }

    /// <summary>Entries that only may count raise the upper bound by as much as before.</summary>
    private static Tally Bounds(int sure, int most, Tally entries) =>
        new(sure, entries.AtMost == int.MaxValue ? int.MaxValue : most + entries.AtMost - entries.Sure);

    private bool IsInPost(in MemberEntry entry, bool datedOnly) =>
        asAt >= entry.From && asAt < entry.To && (entry.From != 0 || (spoken && !datedOnly));

    private void Mark(MemberShows shows, Span<ulong> people, bool datedOnly)
    {
        foreach (ref readonly var entry in index.Members)
        {
            if (entry.Person >= 0 && (entry.Shows & shows) != 0 && IsInPost(in entry, datedOnly))
            {
                people[entry.Person / 64] |= 1UL << (entry.Person % 64);
            }
        }
    }

    private int CountNew(MemberShows shows, Span<ulong> seen)
    {
        var count = 0;
        foreach (ref readonly var entry in index.Members)
        {
            if ((entry.Shows & shows) == 0 || !IsInPost(in entry, datedOnly: false))
            {
                continue;
            }

            if (entry.Person < 0)
            {
                count++;
            }
            else if ((seen[entry.Person / 64] & (1UL << (entry.Person % 64))) == 0)
            {
                seen[entry.Person / 64] |= 1UL << (entry.Person % 64);
                count++;
            }
        }

        return count;
    }
}
