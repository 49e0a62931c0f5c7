using IcsModel.Commissioning;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Commissioning;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Commissioning;

/// <summary>Unknown is not unlawful, for every fact of a commissioning history.</summary>
public sealed class UnknownCommissioningFactsTests
{
    public static TheoryData<string> Names => [.. CommissioningCases.All.Where(one => one.Expected == Outcome.NotSatisfied).Select(one => one.Name)];

    [Theory]
    [InlineData(0)]
    [InlineData(-427)]
    [InlineData(317)]
    [InlineData(394)]
    [InlineData(638)]
    public void No_fact_made_unknown_condemns_the_lawful_history(int daysLater) => ShouldNeverCondemn(LawfulCommissioning.Create(), LawfulCommissioning.Day.PlusDays(daysLater));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_fact_made_unknown_condemns_a_history_at_fault_for_anything_more(string name)
    {
        var one = CommissioningCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        ShouldNeverCondemn(one.CreateHistory(), one.Day);
    }

    private static void ShouldNeverCondemn(CommissioningHistory history, LocalDate day)
    {
        var before = NotSatisfied(history, day);
        foreach (var (fact, less) in FactsUnmade.OneFactLess(history))
        {
            NotSatisfied(less, day).Except(before, StringComparer.Ordinal).ShouldBeEmpty(fact);
        }
    }

    private static string[] NotSatisfied(CommissioningHistory history, LocalDate day)
    {
        var verdict = RuleCatalogue.Current.Decide(history, day);
        return [.. Enumerable.Range(0, verdict.Count).Select(verdict.At).Where(part => part.Value == Outcome.NotSatisfied).Select(part => part.Key.Id.Value)];
    }
}
