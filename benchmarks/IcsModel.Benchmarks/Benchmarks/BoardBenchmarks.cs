using BenchmarkDotNet.Attributes;
using IcsModel.Benchmarks.Fluent;
using IcsModel.Benchmarks.HandWritten;
using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Benchmarks.Linq;
using IcsModel.Rules;

namespace IcsModel.Benchmarks;

/// <summary>All contenders on one board of sixteen members.</summary>
[MemoryDiagnoser]
public class BoardBenchmarks
{
    private readonly HandWrittenCheck hand = new();
    private readonly BoardAtDateValidator fluent = new();
    private Case subject = Cases.Compliant;

    [Params("compliant", "six faults")]
    public string Board { get; set; } = "compliant";

    [GlobalSetup]
    public void Choose()
    {
        subject = Cases.All.First(one => one.Name == Board);
        if (Agreement.Differences().Count > 0)
        {
            throw new InvalidOperationException("The contenders differ; run without arguments of BenchmarkDotNet: -- agree.");
        }
    }

    [Benchmark(Baseline = true)]
    public Outcome ByHand() => hand.Check(subject.Board, subject.AsAt)[0];

    [Benchmark]
    public Verdict Decide() => Catalogues.Composition.Decide(subject.Board, subject.AsAt);

    [Benchmark]
    public Verdict DecideOnNewBoard() => Catalogues.Composition.Decide(subject.Board.Copy(), subject.AsAt);

    [Benchmark]
    public int Assess()
    {
        var sum = 0;
        foreach (var outcome in Catalogues.Composition.Assess(subject.Board, subject.AsAt).Outcomes)
        {
            sum += (int)outcome.Outcome + (int)outcome.Severity.GetValueOrDefault();
        }

        return sum;
    }

    [Benchmark]
    public object LinqQueries() => LinqCheck.Check(subject.Board, subject.AsAt);

    [Benchmark]
    public object FluentValidationRules() => fluent.Validate(new BoardAtDate(subject.Board, subject.AsAt));
}

/// <summary>All contenders rotating over 1,024 different boards; times are for one board.</summary>
[MemoryDiagnoser]
public class RotatingBenchmarks
{
    private const int Boards = 1024;

    private readonly HandWrittenCheck hand = new();
    private readonly BoardAtDateValidator fluent = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Boards)]
    public int ByHand() => Cases.Rotating.Sum(one => (int)hand.Check(one.Board, one.AsAt)[0]);

    [Benchmark(OperationsPerInvoke = Boards)]
    public int Decide() => Cases.Rotating.Sum(one => Catalogues.Composition.Decide(one.Board, one.AsAt).Count);

    [Benchmark(OperationsPerInvoke = Boards)]
    public int LinqQueries() => Cases.Rotating.Sum(one => LinqCheck.Check(one.Board, one.AsAt).Length);

    [Benchmark(OperationsPerInvoke = Boards)]
    public int FluentValidationRules() => Cases.Rotating.Sum(one => fluent.Validate(new BoardAtDate(one.Board, one.AsAt)).Errors.Count);
}
