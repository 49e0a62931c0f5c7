using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>Unknown is not unlawful, for every fact of a board's governance.</summary>
public sealed class UnknownGovernanceTests
{
    public static TheoryData<string> Names => [.. RuleCases.All.Where(one => one.Expected == Outcome.NotSatisfied).Select(one => one.Name)];

    [Fact]
    public void No_fact_made_unknown_condemns_the_lawful_governance() => ShouldNeverCondemn(LawfulGovernance.Create(), LawfulGovernance.Day);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_fact_made_unknown_condemns_a_board_at_fault_for_anything_more(string name)
    {
        var one = RuleCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        ShouldNeverCondemn(one.CreateBoard(), one.Day);
    }

    private static void ShouldNeverCondemn(IntegratedCareBoard board, LocalDate day)
    {
        var before = NotSatisfied(board, day);
        foreach (var (fact, less) in FactsUnmade.OneFactLess(board))
        {
            NotSatisfied(less, day).Except(before, StringComparer.Ordinal).ShouldBeEmpty(fact);
        }
    }

    private static string[] NotSatisfied(IntegratedCareBoard board, LocalDate day)
    {
        var verdict = RuleCatalogue.Current.Decide(board, day);
        return [.. Enumerable.Range(0, verdict.Count).Select(verdict.At).Where(part => part.Value == Outcome.NotSatisfied).Select(part => part.Key.Id.Value)];
    }
}
