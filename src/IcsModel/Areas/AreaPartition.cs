namespace IcsModel.Areas;

/// <summary>Whether areas divide up England: none shares a place with another, and together they leave no place out.</summary>
/// <remarks>
/// The areas of integrated care boards must not coincide or overlap (section 14Z25(3) of the National Health Service Act 2006) and together must cover the
/// whole of England (section 14Z25(4)). The check goes through the areas once and allocates nothing while there is nothing to find; what is found is located
/// by LSOA and body. Equality is by value.
/// </remarks>
public sealed record AreaPartition
{
    internal AreaPartition(ValueList<AreaOverlap> overlaps, ValueList<LsoaEntry> repeated, Area uncovered, Area outside) =>
        (Overlaps, Repeated, Uncovered, Outside) = (overlaps, repeated, uncovered, outside);

    private static AreaPartition Faultless { get; } = new(ValueList<AreaOverlap>.Empty, ValueList<LsoaEntry>.Empty, Area.Empty, Area.Empty);

    /// <summary>The LSOAs that lie in several areas, in the order of their codes.</summary>
    public ValueList<AreaOverlap> Overlaps { get; }

    /// <summary>What lies in England and in no area.</summary>
    public Area Uncovered { get; }

    /// <summary>What lies in some area and is not on the list of England's LSOAs, such as a code of another census.</summary>
    public Area Outside { get; }

    /// <summary>The lines given again for the same body, each once, which is no overlap; only lookups have lines.</summary>
    public ValueList<LsoaEntry> Repeated { get; }

    /// <summary>Whether no place lies in two areas and England, all of it and nothing else, is covered; a line given again does no harm.</summary>
    public bool IsPartition => Overlaps.Count == 0 && Uncovered.Count == 0 && Outside.Count == 0;

    /// <summary>Checks the lines of a lookup.</summary>
    /// <param name="entries">The lines, in any order.</param>
    /// <param name="england">What is to be covered, such as <see cref="EnglishLsoas.Of"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="england"/> is null.</exception>
    public static AreaPartition Of(ReadOnlySpan<LsoaEntry> entries, Area england)
    {
        ArgumentNullException.ThrowIfNull(england);
        var cover = new Cover(england.Words.Length <= Cover.OnStack ? stackalloc ulong[england.Words.Length] : new ulong[england.Words.Length]);
        foreach (ref readonly var entry in entries)
        {
            cover.Add(entry.Lsoa.Number);
        }

        return cover.IsExactly(england) ? Faultless : OverlapFinder.Locate(entries, england, cover);
    }

    /// <summary>Checks areas against each other and against England.</summary>
    /// <param name="areas">The areas, each of another body, in any order.</param>
    /// <param name="england">What is to be covered, such as <see cref="EnglishLsoas.Of"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="england"/> or an area is null.</exception>
    public static AreaPartition Of(ReadOnlySpan<NamedArea> areas, Area england)
    {
        ArgumentNullException.ThrowIfNull(england);
        var cover = new Cover(england.Words.Length <= Cover.OnStack ? stackalloc ulong[england.Words.Length] : new ulong[england.Words.Length]);
        foreach (var area in areas)
        {
            ArgumentNullException.ThrowIfNull(area, nameof(areas));
            cover.Add(area.Area);
        }

        return cover.IsExactly(england) ? Faultless : OverlapFinder.Locate(EntriesOf(areas), england, cover);
    }

    private static LsoaEntry[] EntriesOf(ReadOnlySpan<NamedArea> areas)
    {
        var entries = new List<LsoaEntry>();
        foreach (var area in areas)
        {
            foreach (var lsoa in area.Area)
            {
                entries.Add(new(lsoa, area.Body));
            }
        }

        return [.. entries];
    }
}
