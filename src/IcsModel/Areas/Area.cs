using System.Collections;
using System.Globalization;
using System.Numerics;

namespace IcsModel.Areas;

/// <summary>An area as the set of the lower layer super output areas (LSOAs) in it.</summary>
/// <remarks>
/// The area of an integrated care board is laid down in the order that establishes it by districts and LSOAs (section 14Z25(2) of the National Health Service
/// Act 2006); every district of England is made of whole LSOAs, so that sets of LSOAs of one census compare exactly. The area of a council is such a set too:
/// <see cref="AreaMap.AreaOf"/> gives it. Two areas are equal when they hold the same codes, which is what the Act calls to coincide. One bit is kept for each
/// code up to the greatest, so that an area of any size takes about 4.5 KB; the operations go through it once. Immutable and safe to share between threads.
/// </remarks>
public sealed class Area : IEnumerable<LsoaCode>, IEquatable<Area>
{
    internal const int BitsPerWord = 64;

    private readonly ulong[] words;

    private Area(ulong[] words, int count) => (this.words, Count) = (words, count);

    /// <summary>The area of nothing.</summary>
    public static Area Empty { get; } = new([], 0);

    /// <summary>How many LSOAs it holds.</summary>
    public int Count { get; }

    /// <summary>One bit for each code, in the order of numbers, without empty words at the end.</summary>
    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>The area made of these LSOAs; one given twice counts once.</summary>
    public static Area Of(params ReadOnlySpan<LsoaCode> lsoas)
    {
        var greatest = -1;
        foreach (var lsoa in lsoas)
        {
            greatest = Math.Max(greatest, lsoa.Number);
        }

        var made = new ulong[(greatest / BitsPerWord) + 1];
        foreach (var lsoa in lsoas)
        {
            made[lsoa.Number / BitsPerWord] |= 1UL << (lsoa.Number % BitsPerWord);
        }

        return OfWords(made);
    }

    /// <summary>The area made of these LSOAs; one given twice counts once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lsoas"/> is null.</exception>
    public static Area From(IEnumerable<LsoaCode> lsoas)
    {
        ArgumentNullException.ThrowIfNull(lsoas);
        return lsoas as Area ?? Of([.. lsoas]);
    }

    /// <summary>Whether the LSOA lies in the area.</summary>
    public bool Contains(LsoaCode lsoa) =>
        lsoa.Number / BitsPerWord < words.Length && (words[lsoa.Number / BitsPerWord] & (1UL << (lsoa.Number % BitsPerWord))) != 0;

    /// <summary>What lies in this area, in the other or in both.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Area Union(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (longer, shorter) = words.Length >= other.words.Length ? (words, other.words) : (other.words, words);
        var made = longer.AsSpan().ToArray();
        for (var i = 0; i < shorter.Length; i++)
        {
            made[i] |= shorter[i];
        }

        return OfWords(made);
    }

    /// <summary>What lies in both areas.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Area Intersect(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var made = new ulong[Math.Min(words.Length, other.words.Length)];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = words[i] & other.words[i];
        }

        return OfWords(made);
    }

    /// <summary>What lies in this area and not in the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Area Except(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var made = words.AsSpan().ToArray();
        for (var i = 0; i < Math.Min(made.Length, other.words.Length); i++)
        {
            made[i] &= ~other.words[i];
        }

        return OfWords(made);
    }

    /// <summary>How many LSOAs lie in both areas.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public int CountShared(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var count = 0;
        for (var i = 0; i < Math.Min(words.Length, other.words.Length); i++)
        {
            count += BitOperations.PopCount(words[i] & other.words[i]);
        }

        return count;
    }

    /// <summary>Whether some LSOA lies in both areas.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < Math.Min(words.Length, other.words.Length); i++)
        {
            if ((words[i] & other.words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every LSOA of this area lies in the other; so does an area without any.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~(i < other.words.Length ? other.words[i] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the areas are the same, and there is something in them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool CoincidesWith(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Count > 0 && Equals(other);
    }

    /// <summary>Whether the other area holds the same codes.</summary>
    public bool Equals(Area? other) => other is not null && Words.SequenceEqual(other.words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Area);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>How many LSOAs it holds, in words.</summary>
    public override string ToString() => Count == 1 ? "1 LSOA" : Count.ToString(CultureInfo.InvariantCulture) + " LSOAs";

    /// <summary>Goes through the LSOAs in the order of their codes without allocating.</summary>
    public AreaEnumerator GetEnumerator() => new(words);

    IEnumerator<LsoaCode> IEnumerable<LsoaCode>.GetEnumerator()
    {
        foreach (var lsoa in this)
        {
            yield return lsoa;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<LsoaCode>)this).GetEnumerator();

    /// <summary>The area whose bits these are; takes the array over.</summary>
    internal static Area OfWords(ulong[] bits)
    {
        var (count, length) = (0, 0);
        for (var i = 0; i < bits.Length; i++)
        {
            count += BitOperations.PopCount(bits[i]);
            length = bits[i] == 0 ? length : i + 1;
        }

        return count == 0 ? Empty ?? new([], 0) : new(length == bits.Length ? bits : bits[..length], count);
    }
}

/// <summary>Goes through the LSOAs of an area in the order of their codes; made for <c>foreach</c>.</summary>
public struct AreaEnumerator
{
    private readonly ulong[] words;
    private int position;
    private ulong left;

    internal AreaEnumerator(ulong[] words) => (this.words, position) = (words, -1);

    /// <summary>The LSOA reached.</summary>
    public readonly LsoaCode Current => new((position * Area.BitsPerWord) + BitOperations.TrailingZeroCount(left));

    /// <summary>Goes on to the next LSOA; answers whether there is one.</summary>
    public bool MoveNext()
    {
        left &= left - 1;
        while (left == 0)
        {
            if (++position >= words.Length)
            {
                return false;
            }

            left = words[position];
        }

        return true;
    }
}
