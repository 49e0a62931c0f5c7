using IcsModel.Rules;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>Where <c>Decide</c> spends its time: what a board takes with all rules, and how much less without each.</summary>
internal static class RuleCosts
{
    public static int Run()
    {
        Report(Catalogues.Composition, Cases.Compliant);
        Report(Catalogues.Whole, Cases.Whole);
        return 0;
    }

    private static void Report(RuleCatalogue whole, Case on)
    {
        var ids = whole.Evaluating().ToArray();
        var contenders = ids
            .Select(id => Deciding(id.Value, whole.Without(id), on))
            .Prepend(Deciding("none", ids.Aggregate(whole, (catalogue, id) => catalogue.Without(id)), on))
            .Prepend(Deciding("all", whole, on))
            .ToList();
        var times = new Interleaved(contenders);
        times.WarmUp(TimeSpan.FromMilliseconds(150));
        times.Measure(rounds: 40);
        Console.WriteLine($"{on.Name}: {ids.Length} rules {times.Nanoseconds("all"):F0} ns, facts alone {times.Nanoseconds("none"):F0} ns");
        foreach (var id in ids)
        {
            Console.WriteLine($"{id.Value,-16} {times.Nanoseconds("all") * (1 - times.Ratio(id.Value, "all")),6:F0} ns");
        }
    }

    private static Contender Deciding(string name, RuleCatalogue catalogue, Case on) =>
        new(name, 500, times =>
        {
            for (var i = 0; i < times; i++)
            {
                catalogue.Decide(on.Board, on.AsAt);
            }
        });
}
