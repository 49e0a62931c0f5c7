using FluentValidation;
using IcsModel.Benchmarks.Fluent;
using IcsModel.Benchmarks.HandWritten;
using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Benchmarks.Linq;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Ratios;

/// <summary>What is timed, each in a loop of its own; results are folded into <see cref="Sink"/> so that no work can be left out.</summary>
internal sealed class Work
{
    /// <summary>How many successive days one board is asked about.</summary>
    private const int Days = 365;

    private static readonly RuleCatalogue Catalogue = Catalogues.Composition;

    /// <summary>More catalogues than a board keeps answers for, so that each question is worked out anew from what is known once of the board.</summary>
    private static readonly RuleCatalogue[] Many = [.. Enumerable.Range(0, 64).Select(_ => Catalogues.Whole.With(Catalogues.Whole.Parameters))];

    private readonly HandWrittenCheck hand = new();
    private readonly BoardAtDateValidator fluent = new();
    private readonly Case[] cases;
    private readonly Case[] rotating = [.. Cases.Rotating];
    private readonly IntegratedCareBoard[] fresh = new IntegratedCareBoard[256];
    private readonly IntegratedCareBoard settled = Cases.Whole.Board.Copy();

    public Work(params Case[] cases) => this.cases = cases;

    public int Sink { get; private set; }

    public IReadOnlyList<Contender> Contenders =>
    [
        .. cases.SelectMany(On),
        .. OnWhole(Cases.Whole),
        .. OnWhole(Cases.WholeFaulty),
        new("decide whole on days", Days, DecideWholeOnDays),
        new("settle whole", Many.Length, SettleWhole),
        new("decide whole first", fresh.Length, DecideWholeFresh, MakeWholeFresh),
        new("hand rotating", rotating.Length, HandRotating),
        new("decide rotating", rotating.Length, DecideRotating),
        new("decide first", fresh.Length, DecideFresh, MakeFresh),
        new("assess first", fresh.Length, AssessFresh, MakeFresh),
    ];

    /// <summary>The bytes one warm <c>Decide</c> allocates on this thread, averaged over all timed boards.</summary>
    public double DecideBytes()
    {
        DecideRotating(rotating.Length);
        DecideWhole(Cases.Whole, 1);
        DecideWhole(Cases.WholeFaulty, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DecideRotating(rotating.Length);
        foreach (var one in cases)
        {
            Decide(one, 1_000);
        }

        DecideWhole(Cases.Whole, 1_000);
        DecideWhole(Cases.WholeFaulty, 1_000);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(rotating.Length + (1_000 * (cases.Length + 2)));
    }

    private static int Read(Assessment assessment)
    {
        var sum = 0;
        foreach (var outcome in assessment.Outcomes)
        {
            sum += (int)outcome.Outcome + (int)outcome.Severity.GetValueOrDefault();
        }

        return sum;
    }

    private IEnumerable<Contender> On(Case one)
    {
        yield return new("hand " + one.Name, 500, times => Hand(one, times));
        yield return new("decide " + one.Name, 2_000, times => Decide(one, times));
        yield return new("assess " + one.Name, 1_000, times => Assess(one, times));
        yield return new("linq " + one.Name, 40, times => Linq(one, times));
        yield return new("fluent " + one.Name, 20, times => Fluent(one, times));
        var bridge = Bridge.On(one.AsAt);
        yield return new("bridge " + one.Name, 200, times => Bridged(bridge, one, times));
    }

    private IEnumerable<Contender> OnWhole(Case one)
    {
        yield return new("decide " + one.Name, 500, times => DecideWhole(one, times));
        yield return new("assess " + one.Name, 250, times => AssessWhole(one, times));
    }

    private void DecideWhole(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogues.Whole.Decide(one.Board, one.AsAt).Count;
        }
    }

    /// <summary>Every day of a year, as a watch over a board asks.</summary>
    private void DecideWholeOnDays(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogues.Whole.Decide(Cases.Whole.Board, Cases.Whole.AsAt.PlusDays(i - 180)).Count;
        }
    }

    private void SettleWhole(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Many[i].Decide(settled, Cases.Whole.AsAt).Count;
        }
    }

    private void MakeWholeFresh()
    {
        for (var i = 0; i < fresh.Length; i++)
        {
            fresh[i] = Cases.Whole.Board.Copy();
        }
    }

    private void DecideWholeFresh(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogues.Whole.Decide(fresh[i], Cases.Whole.AsAt).Count;
        }
    }

    private void AssessWhole(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Read(Catalogues.Whole.Assess(one.Board, one.AsAt));
        }
    }

    private void Hand(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += (int)hand.Check(one.Board, one.AsAt)[0];
        }
    }

    private void Decide(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogue.Decide(one.Board, one.AsAt).Count;
        }
    }

    private void Assess(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Read(Catalogue.Assess(one.Board, one.AsAt));
        }
    }

    private void Linq(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += LinqCheck.Check(one.Board, one.AsAt).Length;
        }
    }

    private void Fluent(Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += fluent.Validate(new BoardAtDate(one.Board, one.AsAt)).Errors.Count;
        }
    }

    private void Bridged(IValidator<IntegratedCareBoard> bridge, Case one, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += bridge.Validate(one.Board).Errors.Count;
        }
    }

    private void HandRotating(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += (int)hand.Check(rotating[i].Board, rotating[i].AsAt)[0];
        }
    }

    private void DecideRotating(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogue.Decide(rotating[i].Board, rotating[i].AsAt).Count;
        }
    }

    private void MakeFresh()
    {
        for (var i = 0; i < fresh.Length; i++)
        {
            fresh[i] = cases[0].Board.Copy();
        }
    }

    private void DecideFresh(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Catalogue.Decide(fresh[i], cases[0].AsAt).Count;
        }
    }

    private void AssessFresh(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Sink += Read(Catalogue.Assess(fresh[i], cases[0].AsAt));
        }
    }
}
