using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Tests.Boards;
using IcsModel.Tests.Properties;

namespace IcsModel.Tests.Constitutions;

/// <summary>Unknown is no departure from a board's own constitution; and deciding costs no memory.</summary>
public sealed class UnknownOwnRulesTests
{
    public static TheoryData<string> Names => [.. OwnCases.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_fact_made_unknown_condemns_anything_more(string name)
    {
        var one = OwnCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        var before = NotSatisfied(one.Board, one.AsAt);

        // A meeting of which no committee is named is one of the board itself: leaving the committee out states something else instead of nothing.
        foreach (var (fact, less) in FactsUnmade.OneFactLess(one.Board).Where(less => !less.Fact.EndsWith("/Committee", StringComparison.Ordinal)))
        {
            NotSatisfied(less, one.AsAt).Except(before, StringComparer.Ordinal).ShouldBeEmpty(fact);
        }
    }

    [Fact]
    public void No_fact_made_unknown_condemns_a_random_board()
    {
        foreach (var made in RandomBoards.Fixed(60, seed: 3))
        {
            var board = made.Board.Constitution is null ? made.Board : Richer(made.Board);
            var before = NotSatisfied(board, made.AsAt);
            foreach (var (fact, less) in FactsUnmade.OneFactLess(board))
            {
                NotSatisfied(less, made.AsAt).Except(before, StringComparer.Ordinal).ShouldBeEmpty($"{made}: {fact}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Deciding_allocates_nothing(string name)
    {
        var one = OwnCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        var (board, catalogue) = (one.Board, one.Board.OwnCatalogue());

        var verdict = catalogue.Decide(board, one.AsAt);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = catalogue.Decide(board, one.AsAt);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        bytes.ShouldBe(0);
        again.Equals(verdict).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_outcome_is_put_into_words(string name)
    {
        var one = OwnCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        foreach (var outcome in one.Board.OwnCatalogue().Assess(one.Board, one.AsAt).Outcomes)
        {
            outcome.ShouldReadWell();
        }
    }

    /// <summary>The random board under the seats of the board that keeps to its constitution, so that every rule takes part.</summary>
    private static IntegratedCareBoard Richer(IntegratedCareBoard board) =>
        board.Constitution!.Seats.Count % 2 == 0 ? board : board with { Constitution = board.Constitution with { Seats = OwnBoard.Create().Constitution!.Seats } };

    private static string[] NotSatisfied(IntegratedCareBoard board, LocalDate day)
    {
        var verdict = board.OwnCatalogue().Decide(board, day);
        return [.. Enumerable.Range(0, verdict.Count).Select(verdict.At)
            .Where(part => part.Value == Outcome.NotSatisfied).Select(part => part.Key.Id.Value)];
    }
}
