using IcsModel.Boards;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>What a constitution lays down for one kind of seat, its entries for that kind taken together, and who is listed in such a seat.</summary>
internal sealed class OwnSeat
{
    internal OwnSeat(SeatKind kind, int[] entries, FactList<ConstitutionSeat> seats, int[] holders)
    {
        (Kind, Entries, Holders) = (kind, entries, holders);
        long? most = 0;
        foreach (var entry in entries)
        {
            var seat = seats[entry];
            Least += Math.Max(seat.Number ?? 0, seat.AtLeast ?? 0);
            most += Lower(seat.Number, seat.AtMost);
            StatesNumber |= seat.Number is not null || seat.AtLeast is not null || seat.AtMost is not null;
            StatesRoute |= seat.AppointedBy is not null || seat.ApprovedBy is not null;
        }

        Most = most;
        TermYears = YearLimit.Of(entries, seats, seat => seat.TermYears);
        Terms = YearLimit.Of(entries, seats, seat => seat.MaximumTerms);
        Years = YearLimit.Of(entries, seats, seat => seat.MaximumYears);
    }

    internal SeatKind Kind { get; }

    /// <summary>The positions in the constitution's list of seats.</summary>
    internal int[] Entries { get; }

    /// <summary>The positions in the list of members, entries of one person side by side.</summary>
    internal int[] Holders { get; }

    /// <summary>Whether any number of such seats is laid down.</summary>
    internal bool StatesNumber { get; }

    /// <summary>Whether it is laid down who appoints or approves.</summary>
    internal bool StatesRoute { get; }

    /// <summary>Whether any limit on terms of office is laid down.</summary>
    internal bool StatesTerms => TermYears.IsStated || Terms.IsStated || Years.IsStated;

    /// <summary>The least number of such seats.</summary>
    internal long Least { get; }

    /// <summary>The greatest number of such seats, or null where some entry lays none down.</summary>
    internal long? Most { get; }

    internal YearLimit TermYears { get; }

    internal YearLimit Terms { get; }

    internal YearLimit Years { get; }

    private static int? Lower(int? one, int? other) => one is { } left && other is { } right ? Math.Min(left, right) : one ?? other;
}

/// <summary>A limit on terms or years that the entries for one kind of seat lay down: the lowest stated, and the highest where every entry states one.</summary>
internal readonly record struct YearLimit(int? Lowest, int? Highest)
{
    internal bool IsStated => Lowest is not null;

    internal static YearLimit Of(int[] entries, FactList<ConstitutionSeat> seats, Func<ConstitutionSeat, int?> limit)
    {
        int? lowest = null;
        int? highest = 0;
        foreach (var entry in entries)
        {
            var stated = limit(seats[entry]);
            lowest = stated is { } number ? Math.Min(number, lowest ?? number) : lowest;
            highest = stated is { } other && highest is { } sofar ? Math.Max(other, sofar) : null;
        }

        return new YearLimit(lowest, highest);
    }
}
