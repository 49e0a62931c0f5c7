using IcsModel.Rules;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>Where <c>Decide</c> spends its time: what the compliant board takes with all rules, and how much less without each.</summary>
internal static class RuleCosts
{
    public static int Run()
    {
        var whole = RuleCatalogue.Current;
        var contenders = RuleSlots.Ids
            .Select(id => Deciding(id, whole.Without(new RuleId(id))))
            .Prepend(Deciding("none", RuleSlots.Ids.Aggregate(whole, (catalogue, id) => catalogue.Without(new RuleId(id)))))
            .Prepend(Deciding("all", whole))
            .ToList();
        var times = new Interleaved(contenders);
        times.WarmUp(TimeSpan.FromMilliseconds(300));
        times.Measure(rounds: 60);
        Console.WriteLine($"all rules {times.Nanoseconds("all"):F0} ns, facts alone {times.Nanoseconds("none"):F0} ns");
        foreach (var id in RuleSlots.Ids)
        {
            Console.WriteLine($"{id,-16} {times.Nanoseconds("all") * (1 - times.Ratio(id, "all")),6:F0} ns");
        }

        return 0;
    }

    private static Contender Deciding(string name, RuleCatalogue catalogue) =>
        new(name, 1_000, times =>
        {
            for (var i = 0; i < times; i++)
            {
                catalogue.Decide(Cases.Compliant.Board, Cases.Compliant.AsAt);
            }
        });
}
