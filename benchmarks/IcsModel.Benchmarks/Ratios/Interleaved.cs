using System.Diagnostics;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>A thing to time: does its work a number of times in a loop of its own.</summary>
/// <param name="Name">The name it is asked for by.</param>
/// <param name="Repetitions">How often one batch does the work.</param>
/// <param name="Run">Does the work that often.</param>
/// <param name="Prepare">What must be ready before each batch and is not timed.</param>
internal sealed record Contender(string Name, int Repetitions, Action<int> Run, Action? Prepare = null);

/// <summary>Times contenders in turns, A B C A B C, so that a slower or faster moment of the machine meets all of them.</summary>
internal sealed class Interleaved(IReadOnlyList<Contender> contenders)
{
    private readonly Dictionary<string, double[]> nanoseconds = new(StringComparer.Ordinal);

    /// <summary>Runs everything until the compiler has settled, without timing.</summary>
    public void WarmUp(TimeSpan each)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            foreach (var contender in contenders)
            {
                for (var clock = Stopwatch.StartNew(); clock.Elapsed < each / 3;)
                {
                    contender.Prepare?.Invoke();
                    contender.Run(contender.Repetitions);
                }
            }

            Thread.Sleep(150);
        }
    }

    public void Measure(int rounds)
    {
        foreach (var contender in contenders)
        {
            nanoseconds[contender.Name] = new double[rounds];
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders)
            {
                contender.Prepare?.Invoke();
                var start = Stopwatch.GetTimestamp();
                contender.Run(contender.Repetitions);
                nanoseconds[contender.Name][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / contender.Repetitions;
            }
        }
    }

    /// <summary>The median time of one piece of work.</summary>
    public double Nanoseconds(string name) => Median(nanoseconds[name]);

    /// <summary>The median over the rounds of one contender's time divided by another's in the same round.</summary>
    public double Ratio(string name, string to) => Median(nanoseconds[name].Zip(nanoseconds[to], (one, other) => one / other));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
