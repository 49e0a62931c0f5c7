using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>A set of kinds of seat.</summary>
internal readonly record struct SeatSet(int Bits)
{
    private static readonly SeatKind[] Kinds = Enum.GetValues<SeatKind>();
    private static readonly ValueList<SeatKind>[] Single = [.. Kinds.Select(kind => ValueList.Of(kind))];

    internal static SeatSet None => default;

    internal static SeatSet All => new((1 << ((int)SeatKind.OtherOrdinary + 1)) - 1);

    internal bool IsEmpty => Bits == 0;

    internal static SeatSet Of(SeatKind seat) => new(1 << (int)seat);

    internal static SeatSet Of(FactList<SeatKind> seats)
    {
        var set = None;
        foreach (var seat in seats)
        {
            set = set.With(Of(seat));
        }

        return set;
    }

    internal bool Has(SeatKind seat) => (Bits & (1 << (int)seat)) != 0;

    internal SeatSet With(SeatSet other) => new(Bits | other.Bits);

    internal SeatSet Common(SeatSet other) => new(Bits & other.Bits);

    internal SeatSet Without(SeatKind seat) => new(Bits & ~(1 << (int)seat));

    /// <summary>The kinds in the order of the enumeration; one kind by itself, as nearly everybody holds, is a list made once.</summary>
    internal ValueList<SeatKind> ToList()
    {
        if (int.PopCount(Bits) == 1)
        {
            return Single[int.TrailingZeroCount(Bits)];
        }

        var kinds = new List<SeatKind>();
        foreach (var kind in Kinds)
        {
            if (Has(kind))
            {
                kinds.Add(kind);
            }
        }

        return ValueList.From(kinds);
    }
}
