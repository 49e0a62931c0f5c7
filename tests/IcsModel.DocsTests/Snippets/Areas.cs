using IcsModel.Areas;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/areas.md</c>.</summary>
internal static class Areas
{
    internal static void Partition()
    {
        var england = EnglishLsoas.Of(LsoaEdition.Census2021);
        LsoaEntry[] entries = [new(LsoaCode.Parse("E01000001"), "QMF"), new(LsoaCode.Parse("E01000001"), "QRV")];

        var partition = AreaPartition.Of(entries, england);
        Console.WriteLine(partition.IsPartition);                                        // False
        Console.WriteLine($"{partition.Overlaps[0].Lsoa} lies in two areas, {partition.Uncovered.Count} in none.");
    }
}
