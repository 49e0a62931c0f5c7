using System.Text.Json.Nodes;
using IcsModel.Areas;
using IcsModel.Benchmarks.Ratios;

namespace IcsModel.Benchmarks.Areas;

/// <summary>How long the check of England's areas takes, as ratios to the floor of reading the lines once and to other ways of checking.</summary>
internal sealed class AreaRatios
{
    private const int Rounds = 60;

    private readonly NamedArea[] areas = [.. AreaMap.Of(EnglandOf42.Entries).Areas()];
    private int sink;

    /// <summary>Measures the areas alone and prints one line of JSON.</summary>
    public static int Run()
    {
        if (Measure() is not { } measured)
        {
            return 1;
        }

        Console.WriteLine(measured.ToJsonString());
        return 0;
    }

    /// <summary>The ratios, or null where the ways of checking do not agree, which is said.</summary>
    public static JsonObject? Measure()
    {
        var ratios = new AreaRatios();
        if (!ratios.Agree())
        {
            RatiosReport.Say("Nothing is timed: the ways of checking areas differ.");
            return null;
        }

        var times = new Interleaved(ratios.Contenders);
        times.WarmUp(TimeSpan.FromMilliseconds(300));
        var bytes = ratios.Bytes();
        times.Measure(Rounds);
        foreach (var contender in ratios.Contenders)
        {
            RatiosReport.Say($"{contender.Name,-26} {times.Nanoseconds(contender.Name),12:F0} ns");
        }

        return new JsonObject
        {
            ["areaVsReading"] = RatiosReport.Rounded(times.Ratio("area ours", "area reading")),
            ["areaSetsVsOurs"] = RatiosReport.Rounded(times.Ratio("area sets", "area ours")),
            ["areaSortedVsOurs"] = RatiosReport.Rounded(times.Ratio("area sorted", "area ours")),
            ["areaBitmapsVsReading"] = RatiosReport.Rounded(times.Ratio("area bitmaps", "area reading")),
            ["areaBytes"] = bytes,
            ["areaNanoseconds"] = RatiosReport.Rounded(times.Nanoseconds("area ours")),
        };
    }

    private List<Contender> Contenders =>
    [
        new("area reading", 20, times => Repeat(times, () => AreaChecks.ReadOnce(EnglandOf42.Entries))),
        new("area ours", 10, times => Repeat(times, () => AreaChecks.Ours(EnglandOf42.Entries).Twice)),
        new("area bitmaps", 50, times => Repeat(times, () => AreaChecks.OurAreas(areas).Twice)),
        new("area sets", 1, times => Repeat(times, () => AreaChecks.DictionaryOfSets(EnglandOf42.Entries).Twice)),
        new("area sorted", 1, times => Repeat(times, () => AreaChecks.SortedArrays(EnglandOf42.Entries).Twice)),
    ];

    private bool Agree() =>
        Same(EnglandOf42.Entries, (0, 0)) && Same(EnglandOf42.Faulty, (1, 1)) && AreaChecks.OurAreas(areas) == (0, 0);

    private static bool Same(LsoaEntry[] entries, (int Twice, int Nowhere) expected) =>
        AreaChecks.Ours(entries) == expected && AreaChecks.DictionaryOfSets(entries) == expected && AreaChecks.SortedArrays(entries) == expected;

    /// <summary>The bytes one check of areas that divide up England allocates, from lines and from areas together.</summary>
    private long Bytes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        sink += AreaChecks.Ours(EnglandOf42.Entries).Twice + AreaChecks.OurAreas(areas).Twice;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Repeat(int times, Func<int> work)
    {
        for (var i = 0; i < times; i++)
        {
            sink += work();
        }
    }
}
