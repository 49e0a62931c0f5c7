using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Systems;

/// <summary>Contradicting any one fact of the lawful system comes to exactly what the law makes of it.</summary>
public sealed class ContradictedFactsTests
{
    private static readonly Outcome[] Order = [Outcome.NotSatisfied, Outcome.Undetermined, Outcome.NotApplicable, Outcome.Satisfied];

    /// <summary>The facts of the board that no rule on the system reads are left to the tests of boards.</summary>
    private static readonly IntegratedCareSystem Lawful = LawfulSystem.Create() with
    {
        Board = new() { Code = LawfulSystem.Create().Board!.Code, Name = LawfulSystem.Create().Board!.Name, EstablishedOn = LawfulSystem.Create().Board!.EstablishedOn },
    };

    private static readonly Dictionary<string, FactLeaf<IntegratedCareSystem>> Facts = FactLeaves.Of(Lawful).ToDictionary(fact => fact.Pointer, StringComparer.Ordinal);

    private static readonly Dictionary<string, Outcome> Before = Outcomes(Lawful);

    public static TheoryData<string> Parts => [.. ContradictedFacts.All.Select(PartOf).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Changes_the_outcomes_that_turn_on_it_and_no_other(string part)
    {
        var rows = ContradictedFacts.All.Where(row => PartOf(row).Equals(part, StringComparison.Ordinal)).ToArray();

        rows.Select(row => (Row: row, Changes: ChangesOf(row.In(Facts[row.Pointer]))))
            .Where(one => !string.Equals(one.Changes, one.Row.Changes, StringComparison.Ordinal))
            .Select(one => $"{one.Row}, but came to: {one.Changes}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_fact_has_a_row() =>
        Facts.Keys.Except(ContradictedFacts.All.Select(row => row.Pointer), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_row_is_of_a_fact() =>
        ContradictedFacts.All.Select(row => row.Pointer).Except(Facts.Keys, StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_row_states_something_else() =>
        ContradictedFacts.All.Where(row => row.In(Facts[row.Pointer]).Equals(Lawful)).ShouldBeEmpty();

    [Fact]
    public void No_row_is_there_twice() =>
        ContradictedFacts.All.GroupBy(row => $"{row.Pointer} = {row.Stated}", StringComparer.Ordinal).Where(rows => rows.Count() > 1).Select(rows => rows.Key).ShouldBeEmpty();

    [Fact]
    public void No_rule_reads_more_of_the_board() => Outcomes(LawfulSystem.Create()).ShouldBe(Before);

    [Fact]
    public void No_fact_left_out_makes_a_rule_unmet_not_even_one_that_delimits()
    {
        foreach (var fact in Facts.Values.Where(fact => !fact.IsEntry))
        {
            Outcomes(fact.Put(null)).Where(outcome => outcome.Value == Outcome.NotSatisfied).Select(outcome => outcome.Key).ShouldBeEmpty(fact.Pointer);
        }
    }

    private static string PartOf(ContradictedFact row) => row.Pointer.Split('/')[1];

    private static string ChangesOf(IntegratedCareSystem system)
    {
        var after = Outcomes(system);
        var changed = Before.Keys.Where(rule => after[rule] != Before[rule]).ToLookup(rule => after[rule]);
        return changed.Count == 0 ? "nothing"
            : changed[Outcome.NotApplicable].Count() == Before.Values.Count(outcome => outcome != Outcome.NotInForce) ? "NotApplicable every rule in force"
            : string.Join("; ", Order.Where(changed.Contains).Select(outcome => $"{outcome} {string.Join(' ', changed[outcome])}"));
    }

    private static Dictionary<string, Outcome> Outcomes(IntegratedCareSystem system)
    {
        var verdict = RuleCatalogue.Current.Decide(system, LawfulSystem.Day);
        return Enumerable.Range(0, verdict.Count).Select(verdict.At).ToDictionary(part => part.Key.Id.Value, part => part.Value, StringComparer.Ordinal);
    }
}
