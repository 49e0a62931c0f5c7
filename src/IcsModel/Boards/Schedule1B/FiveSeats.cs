namespace IcsModel.Boards.Schedule1B;

/// <summary>The five seats that Schedule 1B always asks for, and how people can be matched to them.</summary>
internal static class FiveSeats
{
    internal const int Count = 5;

    internal const MemberShows Fillers = MemberShows.Chair | MemberShows.ChiefExecutive | MemberShows.AnyPartner;

    private static readonly ulong[] Filled =
    [
        (ulong)MemberShows.FillsChair, (ulong)MemberShows.FillsChiefExecutive, (ulong)MemberShows.TrustPartner,
        (ulong)MemberShows.PrimaryCarePartner, (ulong)MemberShows.CouncilPartner,
    ];

    private static readonly ulong[] MayBeFilled =
    [
        (ulong)(MemberShows.Chair | MemberShows.SeatUnknown), (ulong)(MemberShows.ChiefExecutive | MemberShows.SeatUnknown),
        (ulong)MemberShows.MayBeTrustPartner, (ulong)MemberShows.MayBePrimaryCarePartner, (ulong)MemberShows.MayBeCouncilPartner,
    ];

    private static readonly ulong[] Proof =
    [
        (ulong)MemberShows.ChairValid, (ulong)MemberShows.ChiefExecutiveValid, (ulong)MemberShows.OrdinaryValid,
        (ulong)MemberShows.OrdinaryValid, (ulong)MemberShows.OrdinaryValid,
    ];

    /// <summary>True when every seat has a holder, false when one is known to have none, otherwise null.</summary>
    internal static bool? AllFilled(in BoardFacts facts)
    {
        bool? all = true;
        for (var seat = 0; seat < Count; seat++)
        {
            if (facts.Shows((MemberShows)Filled[seat]))
            {
                continue;
            }

            if (IsKnownEmpty(in facts, seat))
            {
                return false;
            }

            all = null;
        }

        return all;
    }

    /// <summary>Whether every seat has a dated holder shown to have been validly appointed.</summary>
    internal static bool AllProven(in BoardFacts facts)
    {
        for (var seat = 0; seat < Count; seat++)
        {
            if (!IsProven(in facts, seat))
            {
                return false;
            }
        }

        return true;
    }

    internal static int MatchSure(in BoardFacts facts) => Match(in facts, Filled, Holding.Undated);

    internal static int MatchPossible(in BoardFacts facts) => Match(in facts, MayBeFilled, Holding.Possible);

    /// <summary>A holder whose appointment is shown invalid fills no seat, just as nobody does.</summary>
    private static bool IsKnownEmpty(in BoardFacts facts, int seat)
    {
        var open = seat switch
        {
            0 => MayFill(in facts, MemberShows.Chair, MemberShows.ChairInvalid),
            1 => MayFill(in facts, MemberShows.ChiefExecutive, MemberShows.ChiefExecutiveInvalid),
            _ => facts.MayShow((MemberShows)MayBeFilled[seat]),
        };
        return !open && (facts.Complete || (seat < 2 && facts.IsStatedVacant(seat == 0 ? SeatKind.Chair : SeatKind.ChiefExecutive)));
    }

    private static bool MayFill(in BoardFacts facts, MemberShows holder, MemberShows invalid)
    {
        if (facts.MayShow(MemberShows.SeatUnknown))
        {
            return true;
        }

        foreach (ref readonly var entry in facts.Index.Members)
        {
            if ((entry.Shows & holder) != 0 && (entry.Shows & invalid) == 0 && facts.HoldingOf(in entry) != Holding.No)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProven(in BoardFacts facts, int seat)
    {
        foreach (ref readonly var entry in facts.Index.Members)
        {
            if (((ulong)entry.Shows & Filled[seat]) != 0
                && ((ulong)entry.Shows & Proof[seat]) != 0
                && facts.HoldingOf(in entry) == Holding.Dated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The greatest number of seats that different people can fill at once (augmenting paths over five seats).</summary>
    private static int Match(in BoardFacts facts, ReadOnlySpan<ulong> seats, Holding least)
    {
        Span<int> holders = stackalloc int[Count];
        holders.Fill(-1);
        var matched = 0;
        for (var seat = 0; seat < Count; seat++)
        {
            matched += TryFill(in facts, seats, least, seat, holders, visited: 1 << seat) ? 1 : 0;
        }

        return matched;
    }

    private static bool TryFill(in BoardFacts facts, ReadOnlySpan<ulong> seats, Holding least, int seat, Span<int> holders, int visited)
    {
        var members = facts.Index.Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (((ulong)members[i].Shows & seats[seat]) == 0 || facts.HoldingOf(in members[i]) < least)
            {
                continue;
            }

            var taken = SeatTakenBy(members, members[i].Person, i, holders);
            if (taken < 0
                || ((visited & (1 << taken)) == 0 && TryFill(in facts, seats, least, taken, holders, visited | (1 << taken))
                    && SeatTakenBy(members, members[i].Person, i, holders) < 0))
            {
                holders[seat] = i;
                return true;
            }
        }

        return false;
    }

    private static int SeatTakenBy(ReadOnlySpan<MemberEntry> members, int person, int entry, Span<int> holders)
    {
        for (var seat = 0; seat < Count; seat++)
        {
            var holder = holders[seat];
            if (holder >= 0 && (holder == entry || (person >= 0 && members[holder].Person == person)))
            {
                return seat;
            }
        }

        return -1;
    }
}
