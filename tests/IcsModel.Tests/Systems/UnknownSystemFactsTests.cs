using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Systems;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Systems;

/// <summary>Unknown is not unlawful, for every fact of a system beyond its board.</summary>
public sealed class UnknownSystemFactsTests
{
    public static TheoryData<string> Names => [.. SystemCases.All.Where(one => one.Expected == Outcome.NotSatisfied).Select(one => one.Name)];

    [Fact]
    public void No_fact_made_unknown_condemns_the_lawful_system() => ShouldNeverCondemn(LawfulSystem.Create(), LawfulSystem.Day);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_fact_made_unknown_condemns_a_system_at_fault_for_anything_more(string name)
    {
        var one = SystemCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        ShouldNeverCondemn(one.CreateSystem(), one.Day);
    }

    private static void ShouldNeverCondemn(IntegratedCareSystem system, LocalDate day)
    {
        var before = NotSatisfied(system, day);
        foreach (var (fact, less) in FactsUnmade.OneFactLess(system with { Board = system.Board is { } board ? new() { Code = board.Code, Name = board.Name, EstablishedOn = board.EstablishedOn, AbolishedOn = board.AbolishedOn } : null }))
        {
            NotSatisfied(less, day).Except(before, StringComparer.Ordinal).ShouldBeEmpty(fact);
        }
    }

    private static string[] NotSatisfied(IntegratedCareSystem system, LocalDate day)
    {
        var verdict = RuleCatalogue.Current.Decide(system, day);
        return [.. Enumerable.Range(0, verdict.Count).Select(verdict.At).Where(part => part.Value == Outcome.NotSatisfied).Select(part => part.Key.Id.Value)];
    }
}
