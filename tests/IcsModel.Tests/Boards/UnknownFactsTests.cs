using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Tests.Boards;

/// <summary>Unknown is not unlawful: taking a fact away never finds a rule unmet that was not found unmet before.</summary>
public sealed class UnknownFactsTests
{
    [Fact]
    public void No_fact_made_unknown_condemns_the_lawful_board() => ShouldNeverCondemn("lawful", OneFactAtFault.Lawful());

    [Fact]
    public void No_fact_made_unknown_condemns_a_board_at_fault_for_anything_more()
    {
        foreach (var (name, board) in OneFactAtFault.Boards)
        {
            ShouldNeverCondemn(name, board);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_run_of_facts_made_unknown_condemns_a_board(int seed)
    {
        var random = new Random(seed);
        foreach (var (name, start) in OneFactAtFault.Boards)
        {
            var board = start;
            var before = NotSatisfied(board);
            for (var step = 0; step < 40; step++)
            {
                var less = FactsUnmade.OneFactLess(board).ToArray();
                var (fact, next) = less[random.Next(less.Length)];
                var after = NotSatisfied(next);
                after.Except(before, StringComparer.Ordinal).ShouldBeEmpty($"{name}: {fact}");
                (board, before) = (next, after);
            }
        }
    }

    [Fact]
    public void Facts_stated_for_another_day_condemn_nobody_for_anything_more()
    {
        foreach (var (name, board) in OneFactAtFault.Boards)
        {
            NotSatisfied(board with { StatedOn = OneFactAtFault.Day.PlusDays(1) }).Except(NotSatisfied(board), StringComparer.Ordinal).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Whatever_is_left_open_says_what_is_missing_in_words_that_read_well()
    {
        foreach (var (_, board) in OneFactAtFault.Boards)
        {
            foreach (var (_, less) in FactsUnmade.OneFactLess(board))
            {
                foreach (var outcome in RuleCatalogue.Current.Assess(less, OneFactAtFault.Day).Outcomes)
                {
                    outcome.ShouldReadWell();
                }
            }
        }
    }

    private static void ShouldNeverCondemn(string name, IntegratedCareBoard board)
    {
        var before = NotSatisfied(board);
        foreach (var (fact, less) in FactsUnmade.OneFactLess(board))
        {
            NotSatisfied(less).Except(before, StringComparer.Ordinal).ShouldBeEmpty($"{name}: {fact}");
        }
    }

    private static string[] NotSatisfied(IntegratedCareBoard board)
    {
        var verdict = RuleCatalogue.Current.Decide(board, OneFactAtFault.Day);
        return [.. Enumerable.Range(0, verdict.Count).Select(verdict.At).Where(part => part.Value == Outcome.NotSatisfied).Select(part => part.Key.Id.Value)];
    }
}
