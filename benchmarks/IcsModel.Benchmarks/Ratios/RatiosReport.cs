using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using IcsModel.Benchmarks.Areas;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>The fast mode: measures every goal as a ratio within one run and prints one line of JSON, last on standard output.</summary>
internal static class RatiosReport
{
    private const int Rounds = 120;

    /// <summary>How many rules the whole catalogue settles for a board.</summary>
    private static readonly int Settled = Catalogues.Whole.Decide(Cases.Whole.Board, Cases.Whole.AsAt).Count;

    /// <summary>How many times as many rules that is as the rivals evaluate.</summary>
    private static readonly double WholeRules = (double)Settled / RuleSlots.Count;

    public static int Run()
    {
        var clock = Stopwatch.StartNew();
        if (Agreement.Differences() is { Count: > 0 } differences)
        {
            Say($"Nothing is timed: the contenders differ in {differences.Count} outcomes.");
            differences.Take(20).ToList().ForEach(Say);
            return 1;
        }

        Say($"All contenders agree on {RuleSlots.Count} rules of {Cases.All.Count()} boards ({clock.Elapsed.TotalSeconds:F1} s).");
        var coldStart = ColdStart.Measure();
        Say($"Cold start measured ({clock.Elapsed.TotalSeconds:F1} s).");

        var work = new Work(Cases.Compliant, Cases.Faulty, Cases.CompliantIn2025);
        var times = new Interleaved(work.Contenders);
        times.WarmUp(TimeSpan.FromMilliseconds(450));
        var bytes = work.DecideBytes();
        times.Measure(Rounds);
        foreach (var contender in work.Contenders)
        {
            Say($"{contender.Name,-26} {times.Nanoseconds(contender.Name),12:F0} ns");
        }

        if (AreaRatios.Measure() is not { } areas)
        {
            return 1;
        }

        Say($"Done in {clock.Elapsed.TotalSeconds:F1} s.");
        var json = Json(times, bytes, coldStart);
        foreach (var (name, value) in areas)
        {
            json[name] = value?.DeepClone();
        }

        Console.WriteLine(json.ToJsonString());
        return 0;
    }

    internal static void Say(string line) => Console.Error.WriteLine(line);

    private static JsonObject Json(Interleaved times, double bytes, ColdStarts? coldStart)
    {
        var (compliant, faulty, in2025) = (Cases.Compliant.Name, Cases.Faulty.Name, Cases.CompliantIn2025.Name);
        return new JsonObject
        {
            ["decideVsHand"] = Ratio("decide " + compliant, "hand " + compliant),
            ["decideFaultyVsHand"] = Ratio("decide " + faulty, "hand " + faulty),
            ["decideRotatingVsHand"] = Ratio("decide rotating", "hand rotating"),
            ["decideBytes"] = bytes,
            ["assessVsHand"] = Ratio("assess " + compliant, "hand " + compliant),
            ["fluentVsDecide"] = Ratio("fluent " + compliant, "decide " + compliant),
            ["linqVsDecide"] = Ratio("linq " + compliant, "decide " + compliant),
            ["fluentVsBridge"] = Ratio("fluent " + compliant, "bridge " + compliant),
            ["coldStartVsHello"] = coldStart is { } whole ? Rounded(whole.Governance) : null,
            ["coldStartBoardVsHello"] = coldStart is { } one ? Rounded(one.Board) : null,
            ["rulesInWhole"] = Settled,
            ["decideWholeVsHandPerRule"] = PerRule("decide " + Cases.Whole.Name, "hand " + compliant),
            ["decideWholeFaultyVsHandPerRule"] = PerRule("decide " + Cases.WholeFaulty.Name, "hand " + compliant),
            ["assessWholeVsHandPerRule"] = PerRule("assess " + Cases.Whole.Name, "hand " + compliant),
            ["fluentVsDecideWholePerRule"] = Rounded(1 / (times.Ratio("decide " + Cases.Whole.Name, "fluent " + compliant) / WholeRules)),
            ["fluentVsDecideWholeOnDaysPerRule"] = Rounded(1 / (times.Ratio("decide whole on days", "fluent " + compliant) / WholeRules)),
            ["settleWholeVsHandPerRule"] = PerRule("settle whole", "hand " + compliant),
            ["fluentVsSettleWholePerRule"] = Rounded(1 / (times.Ratio("settle whole", "fluent " + compliant) / WholeRules)),
            ["firstDecideWholeVsHandPerRule"] = PerRule("decide whole first", "hand " + compliant),
            ["firstDecideVsHand"] = Ratio("decide first", "hand " + compliant),
            ["firstAssessVsHand"] = Ratio("assess first", "hand " + compliant),
            ["assessFaultyVsHand"] = Ratio("assess " + faulty, "hand " + faulty),
            ["decide2025VsHand"] = Ratio("decide " + in2025, "hand " + in2025),
            ["assess2025VsHand"] = Ratio("assess " + in2025, "hand " + in2025),
            ["linqVsHand"] = Ratio("linq " + compliant, "hand " + compliant),
            ["fluentVsHand"] = Ratio("fluent " + compliant, "hand " + compliant),
            ["fluentFaultyVsBridge"] = Ratio("fluent " + faulty, "bridge " + faulty),
            ["handNanoseconds"] = Rounded(times.Nanoseconds("hand " + compliant)),
            ["decideNanoseconds"] = Rounded(times.Nanoseconds("decide " + compliant)),
        };

        double PerRule(string name, string to) => Rounded(times.Ratio(name, to) / WholeRules);
        double Ratio(string name, string to) => Rounded(times.Ratio(name, to));
    }

    /// <summary>Three significant digits, which is more than such a measurement is worth.</summary>
    internal static double Rounded(double value) => double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
