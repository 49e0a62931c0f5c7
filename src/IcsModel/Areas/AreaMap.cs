namespace IcsModel.Areas;

/// <summary>Which body each LSOA belongs to: the areas of boards, groups or councils that share no place, as one map.</summary>
/// <remarks>
/// Kept as one column of two bytes by the digits of the code, 70 KB for England, so that the body of an LSOA is found without a search. Immutable and safe to
/// share between threads; two maps are compared by <see cref="MovesTo"/>, equality is that of references.
/// </remarks>
public sealed class AreaMap
{
    // 0 stands for no body; others for the body one before in the list.
    private readonly ushort[] column;
    private readonly string[] bodies;

    private AreaMap(ushort[] column, string[] bodies)
    {
        (this.column, this.bodies) = (column, bodies);
        Bodies = ValueList.Of<string>(bodies);
    }

    /// <summary>The bodies, in the order in which they were first given.</summary>
    public ValueList<string> Bodies { get; }

    private int WordsNeeded => (column.Length + Area.BitsPerWord - 1) / Area.BitsPerWord;

    /// <summary>The map with these lines; one given twice alike counts once.</summary>
    /// <exception cref="ArgumentException">An LSOA is given to two bodies (<see cref="AreaPartition.Of(ReadOnlySpan{LsoaEntry}, Area)"/> finds all of them), a body is null, or there are more than 65,535 bodies.</exception>
    public static AreaMap Of(params ReadOnlySpan<LsoaEntry> entries)
    {
        var greatest = -1;
        foreach (ref readonly var entry in entries)
        {
            greatest = Math.Max(greatest, entry.Lsoa.Number);
        }

        var (column, bodies) = (new ushort[greatest + 1], new BodyNumbers());
        foreach (ref readonly var entry in entries)
        {
            var number = bodies.NumberOf(entry.Body);
            ref var place = ref column[entry.Lsoa.Number];
            if (place != 0 && place != number)
            {
                throw new ArgumentException($"{entry.Lsoa} is given to {bodies[place]} and to {entry.Body}; a map gives it to one.", nameof(entries));
            }

            place = number;
        }

        return new(column, bodies.ToArray());
    }

    /// <summary>The body that an LSOA belongs to, or null where the map names none.</summary>
    public string? BodyOf(LsoaCode lsoa) => lsoa.Number < column.Length && column[lsoa.Number] is > 0 and var body ? bodies[body - 1] : null;

    /// <summary>The area of a body, or of several taken together, such as the councils that an order names; a body the map does not name adds nothing.</summary>
    /// <exception cref="ArgumentException">A body is null.</exception>
    public Area AreaOf(params ReadOnlySpan<string> named)
    {
        var wanted = new bool[bodies.Length + 1];
        foreach (var body in named)
        {
            wanted[Array.IndexOf(bodies, body ?? throw new ArgumentException("A body to look for is null.", nameof(named))) + 1] = true;
        }

        // The first place is that of no body, and of those the map does not name.
        wanted[0] = false;
        var bits = new ulong[WordsNeeded];
        for (var number = 0; number < column.Length; number++)
        {
            if (wanted[column[number]])
            {
                bits[number / Area.BitsPerWord] |= 1UL << (number % Area.BitsPerWord);
            }
        }

        return Area.OfWords(bits);
    }

    /// <summary>The area of every body, in the order of <see cref="Bodies"/>; worked out anew each time.</summary>
    public ValueList<NamedArea> Areas()
    {
        var words = new ulong[bodies.Length][];
        for (var body = 0; body < words.Length; body++)
        {
            words[body] = new ulong[WordsNeeded];
        }

        for (var number = 0; number < column.Length; number++)
        {
            if (column[number] != 0)
            {
                words[column[number] - 1][number / Area.BitsPerWord] |= 1UL << (number % Area.BitsPerWord);
            }
        }

        return ValueList.From(words.Select((bits, body) => new NamedArea(bodies[body], Area.OfWords(bits))));
    }

    /// <summary>What belongs to another body in a later map, by the bodies before and after, in the order of their names.</summary>
    /// <remarks>An LSOA that only one of the maps has is a move from nobody or to nobody; maps of two censuses differ by all codes that changed.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ValueList<AreaMove> MovesTo(AreaMap later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var moved = new Dictionary<(string? From, string? To), List<LsoaCode>>();
        for (var number = 0; number < Math.Max(column.Length, later.column.Length); number++)
        {
            var lsoa = new LsoaCode(number);
            var (from, to) = (BodyOf(lsoa), later.BodyOf(lsoa));
            if (string.Equals(from, to, StringComparison.Ordinal))
            {
                continue;
            }

            if (!moved.TryGetValue((from, to), out var lsoas))
            {
                moved.Add((from, to), lsoas = []);
            }

            lsoas.Add(lsoa);
        }

        return ValueList.From(moved
            .Select(pair => new AreaMove(pair.Key.From, pair.Key.To, Area.From(pair.Value)))
            .OrderBy(move => move.From, StringComparer.Ordinal)
            .ThenBy(move => move.To, StringComparer.Ordinal));
    }

    /// <summary>How the areas of this map and another meet, such as those of boards and of councils: one entry for each two bodies that share a place, by name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ValueList<AreaShare> SharesWith(AreaMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (shared, mine, theirs) = (new Dictionary<(int Mine, int Theirs), int>(), new int[bodies.Length + 1], new int[other.bodies.Length + 1]);
        for (var number = 0; number < Math.Max(column.Length, other.column.Length); number++)
        {
            var (one, another) = (number < column.Length ? column[number] : 0, number < other.column.Length ? other.column[number] : 0);
            mine[one]++;
            theirs[another]++;
            if (one != 0 && another != 0)
            {
                shared[(one, another)] = shared.GetValueOrDefault((one, another)) + 1;
            }
        }

        return ValueList.From(shared
            .Select(pair => new AreaShare(bodies[pair.Key.Mine - 1], other.bodies[pair.Key.Theirs - 1], pair.Value, mine[pair.Key.Mine], theirs[pair.Key.Theirs]))
            .OrderBy(share => share.Body, StringComparer.Ordinal)
            .ThenBy(share => share.Other, StringComparer.Ordinal));
    }
}
