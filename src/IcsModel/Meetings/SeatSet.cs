using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>A set of kinds of seat.</summary>
internal readonly record struct SeatSet(int Bits)
{
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

    internal ValueList<SeatKind> ToList()
    {
        var set = this;
        return ValueList.From(Enum.GetValues<SeatKind>().Where(seat => set.Has(seat)));
    }
}
