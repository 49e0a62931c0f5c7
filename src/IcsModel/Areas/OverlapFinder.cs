namespace IcsModel.Areas;

/// <summary>Locates what keeps areas from dividing up England, once it is known that something does.</summary>
internal static class OverlapFinder
{
    internal static AreaPartition Locate(ReadOnlySpan<LsoaEntry> entries, Area england, Cover cover)
    {
        var covered = Area.OfWords(cover.Seen.ToArray());
        var beyond = Beyond(entries, cover.Seen.Length);
        var (overlaps, repeated) = Repetitions(entries, Twice(entries));
        return new AreaPartition(overlaps, repeated, england.Except(covered), covered.Except(england).Union(beyond));
    }

    private static Area Beyond(ReadOnlySpan<LsoaEntry> entries, int words)
    {
        var beyond = new List<LsoaCode>();
        foreach (ref readonly var entry in entries)
        {
            if (entry.Lsoa.Number / Area.BitsPerWord >= words)
            {
                beyond.Add(entry.Lsoa);
            }
        }

        return Area.From(beyond);
    }

    private static Area Twice(ReadOnlySpan<LsoaEntry> entries)
    {
        var (seen, twice) = (new HashSet<LsoaCode>(entries.Length), new List<LsoaCode>());
        foreach (ref readonly var entry in entries)
        {
            if (!seen.Add(entry.Lsoa))
            {
                twice.Add(entry.Lsoa);
            }
        }

        return Area.From(twice);
    }

    private static (ValueList<AreaOverlap> Overlaps, ValueList<LsoaEntry> Repeated) Repetitions(ReadOnlySpan<LsoaEntry> entries, Area twice)
    {
        var bodies = new Dictionary<LsoaCode, List<string>>();
        var (repeated, told) = (new List<LsoaEntry>(), new HashSet<LsoaEntry>());
        foreach (ref readonly var entry in entries)
        {
            if (!twice.Contains(entry.Lsoa))
            {
                continue;
            }

            if (!bodies.TryGetValue(entry.Lsoa, out var named))
            {
                bodies.Add(entry.Lsoa, named = []);
            }

            if (!named.Contains(entry.Body, StringComparer.Ordinal))
            {
                named.Add(entry.Body);
            }
            else if (told.Add(entry))
            {
                repeated.Add(entry);
            }
        }

        return (ValueList.From(twice.Where(lsoa => bodies[lsoa].Count > 1).Select(lsoa => new AreaOverlap(lsoa, ValueList.From(bodies[lsoa])))), ValueList.From(repeated));
    }
}
