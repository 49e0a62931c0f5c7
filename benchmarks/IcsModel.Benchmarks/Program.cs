using System.Globalization;
using BenchmarkDotNet.Running;
using IcsModel.Benchmarks;
using IcsModel.Benchmarks.Areas;
using IcsModel.Benchmarks.Ratios;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["ratios"]:
        return RatiosReport.Run();
    case ["areas"]:
        return AreaRatios.Run();
    case ["costs"]:
        return RuleCosts.Run();
    case ["agree"]:
        var differences = Agreement.Differences();
        foreach (var line in differences.Concat(Agreement.Coverage()))
        {
            Console.WriteLine(line);
        }

        return differences.Count == 0 ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Case).Assembly).Run(args);
        return 0;
}
