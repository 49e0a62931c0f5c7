using IcsModel.Areas;
using IcsModel.Documents;

namespace IcsModel.Tool.Areas;

/// <summary>What checking a lookup came to.</summary>
internal sealed class AreaReport
{
    private readonly ILookup<LsoaCode, int> lines;

    private AreaReport(string file, LsoaLookup lookup, LsoaEdition edition, AreaPartition partition)
    {
        (File, Lookup, Edition, Partition) = (file, lookup, edition, partition);
        lines = lookup.Entries.Zip(lookup.Lines).ToLookup(pair => pair.First.Lsoa, pair => pair.Second);
    }

    internal string File { get; }

    internal LsoaLookup Lookup { get; }

    /// <summary>The census with whose LSOAs the lookup is compared: that of most of its codes.</summary>
    internal LsoaEdition Edition { get; }

    internal AreaPartition Partition { get; }

    internal int ExitCode => Partition.IsPartition ? Tool.ExitCode.Passed : Tool.ExitCode.Failed;

    /// <summary>The year of the census.</summary>
    internal int Census => Edition == LsoaEdition.Census2011 ? 2011 : 2021;

    internal static AreaReport Of(string file, LsoaLookup lookup)
    {
        var all = Area.From(lookup.Entries.Select(entry => entry.Lsoa));
        var edition = EditionOf(all);
        return new(file, lookup, edition, AreaPartition.Of(lookup.Entries.AsSpan(), EnglishLsoas.Of(edition)));
    }

    /// <summary>The census that has most of the codes; the later one where both have as many.</summary>
    internal static LsoaEdition EditionOf(Area all) =>
        EnglishLsoas.EditionOf(all)
        ?? (all.CountShared(EnglishLsoas.Of(LsoaEdition.Census2011)) > all.CountShared(EnglishLsoas.Of(LsoaEdition.Census2021)) ? LsoaEdition.Census2011 : LsoaEdition.Census2021);

    /// <summary>The boards in the order of their codes, each with how many LSOAs it is given; an LSOA given again does not count again.</summary>
    internal List<(string Board, int Lsoas)> Boards() =>
        [.. Lookup.Entries
            .GroupBy(entry => entry.Body, StringComparer.Ordinal)
            .Select(group => (group.Key, Area.From(group.Select(entry => entry.Lsoa)).Count))
            .OrderBy(board => board.Key, StringComparer.Ordinal)];

    /// <summary>The lines of the file that name an LSOA.</summary>
    internal IEnumerable<int> LinesOf(LsoaCode lsoa) => lines[lsoa];
}
