using IcsModel.Areas;

namespace IcsModel.Benchmarks.Areas;

/// <summary>The same question asked in several ways: how many LSOAs lie in two areas, and how many in none.</summary>
internal static class AreaChecks
{
    public static (int Twice, int Nowhere) Ours(LsoaEntry[] entries)
    {
        var partition = AreaPartition.Of(entries, EnglandOf42.England);
        return (partition.Overlaps.Count, partition.Uncovered.Count);
    }

    public static (int Twice, int Nowhere) OurAreas(NamedArea[] areas)
    {
        var partition = AreaPartition.Of(areas, EnglandOf42.England);
        return (partition.Overlaps.Count, partition.Uncovered.Count);
    }

    /// <summary>A set of LSOAs for each board, and one of those seen.</summary>
    public static (int Twice, int Nowhere) DictionaryOfSets(LsoaEntry[] entries)
    {
        var areas = new Dictionary<string, HashSet<LsoaCode>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!areas.TryGetValue(entry.Body, out var area))
            {
                areas.Add(entry.Body, area = []);
            }

            area.Add(entry.Lsoa);
        }

        var (seen, twice) = (new HashSet<LsoaCode>(), new HashSet<LsoaCode>());
        foreach (var area in areas.Values)
        {
            foreach (var lsoa in area)
            {
                if (!seen.Add(lsoa))
                {
                    twice.Add(lsoa);
                }
            }
        }

        return (twice.Count, EnglandOf42.England.Count(lsoa => !seen.Contains(lsoa)));
    }

    /// <summary>The lines sorted by code and board, then gone through beside the sorted codes of England.</summary>
    public static (int Twice, int Nowhere) SortedArrays(LsoaEntry[] entries)
    {
        var sorted = (LsoaEntry[])entries.Clone();
        Array.Sort(sorted, static (one, other) => one.Lsoa == other.Lsoa ? string.CompareOrdinal(one.Body, other.Body) : one.Lsoa.CompareTo(other.Lsoa));
        var (twice, nowhere, next) = (0, 0, 0);
        foreach (var lsoa in EnglandOf42.England)
        {
            var (first, isTwice) = (next, false);
            while (next < sorted.Length && sorted[next].Lsoa == lsoa)
            {
                isTwice |= !string.Equals(sorted[next].Body, sorted[first].Body, StringComparison.Ordinal);
                next++;
            }

            twice += isTwice ? 1 : 0;
            nowhere += next == first ? 1 : 0;
        }

        return (twice, nowhere);
    }

    /// <summary>The floor: every line is read once and nothing is asked.</summary>
    public static int ReadOnce(LsoaEntry[] entries)
    {
        var sum = 0;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            sum += entry.Lsoa.Number + entry.Body.Length;
        }

        return sum;
    }
}
