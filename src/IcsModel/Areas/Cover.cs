using System.Runtime.CompilerServices;

namespace IcsModel.Areas;

/// <summary>What areas cover as they are gone through: one bit for each LSOA seen, and whether one was seen again or lies beyond the last code of England.</summary>
internal ref struct Cover(Span<ulong> words)
{
    /// <summary>How many words are kept on the stack: enough for codes up to E01065535, twice those of England.</summary>
    internal const int OnStack = 1024;

    private readonly Span<ulong> seen = words;
    private ulong again;
    private bool beyond;

    /// <summary>Whether some LSOA was seen more than once.</summary>
    internal readonly bool IsAnyAgain => again != 0;

    /// <summary>The LSOAs seen, those beyond the last code of England left out.</summary>
    internal readonly ReadOnlySpan<ulong> Seen => seen;

    /// <summary>Takes note of one LSOA; no branch depends on what was seen before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int number)
    {
        var (position, bit) = ((int)((uint)number / Area.BitsPerWord), 1UL << (number % Area.BitsPerWord));
        if (position >= seen.Length)
        {
            beyond = true;
            return;
        }

        ref var word = ref seen[position];
        again |= word & bit;
        word |= bit;
    }

    /// <summary>Takes note of a whole area.</summary>
    internal void Add(Area area)
    {
        var added = area.Words;
        beyond |= added.Length > seen.Length;
        var length = Math.Min(added.Length, seen.Length);
        for (var i = 0; i < length; i++)
        {
            again |= seen[i] & added[i];
            seen[i] |= added[i];
        }
    }

    /// <summary>Whether every LSOA of England was seen once, and no other.</summary>
    internal readonly bool IsExactly(Area england) => again == 0 && !beyond && seen.SequenceEqual(england.Words);

    /// <summary>Whether every LSOA of England was seen.</summary>
    internal readonly bool Covers(Area england)
    {
        var wanted = england.Words;
        for (var i = 0; i < wanted.Length; i++)
        {
            if ((wanted[i] & ~seen[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
