using IcsModel.Areas;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Areas;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Areas;

/// <summary>Every rule on all boards together shows every outcome it can have, on its first day and the day before too.</summary>
public sealed class CommissioningMapRuleTests
{
    private static readonly CommissioningMapScenario[] Cases = CommissioningMapCases.All;

    private static readonly string[] Rules = [.. RuleCatalogue.Current.Rules.Where(rule => rule is CommissioningMapRule).Select(rule => rule.Id.Value)];

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Name)];

    public static TheoryData<string> EveryRule => [.. Rules];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_to_what_the_law_says(string name)
    {
        var one = Cases.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        one.Check(RuleCatalogue.Current).ShouldBeEmpty();
        one.Assess(RuleCatalogue.Current)[one.Rule].ShouldComeTo(one.Expected, one.Reason);
    }

    [Fact]
    public void There_are_five_rules() => Rules.ShouldBe(["ICB-EST-001", "ICB-EST-003", "ICB-EST-004", "ICB-EST-009", "NHSE-MERGE-002"]);

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_a_case_for_every_outcome_it_declares(string rule)
    {
        var shown = Cases.Where(one => string.Equals(one.Rule.Value, rule, StringComparison.Ordinal)).Select(one => one.Expected).ToHashSet();

        RuleCatalogue.Current[new RuleId(rule)].Definition.Outcomes.Where(outcome => outcome != Outcome.NotInForce && !shown.Contains(outcome)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_asked_from_its_first_day_and_not_the_day_before(string rule)
    {
        var id = new RuleId(rule);
        var first = RuleCatalogue.Current[id].Definition.InForce[0].From;

        var before = RuleCatalogue.Current.Assess(LawfulCommissioningMap.Create(), first.PlusDays(-1))[id];
        before.Outcome.ShouldBe(Outcome.NotInForce);
        before.Message.ShouldContain("was not in force");
        RuleCatalogue.Current.Decide(LawfulCommissioningMap.Create(), first)[id].ShouldNotBe(Outcome.NotInForce);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_open_while_nothing_is_known(string rule) =>
        RuleCatalogue.Current.Decide(new CommissioningMap(), LawfulCommissioningMap.Day)[new RuleId(rule)].ShouldBe(Outcome.Undetermined);

    [Fact]
    public void The_lawful_map_meets_every_rule()
    {
        var assessed = RuleCatalogue.Current.Assess(LawfulCommissioningMap.Create(), LawfulCommissioningMap.Day);

        assessed.Outcomes.ShouldAllBe(outcome => outcome.Outcome == Outcome.Satisfied);
        assessed.Subject.ShouldBe("Integrated care boards of England");
        assessed.Map.ShouldBe(LawfulCommissioningMap.Create());
        assessed.Board.ShouldBeNull();
        assessed.System.ShouldBeNull();
    }

    [Fact]
    public void Deciding_allocates_nothing_whatever_is_at_fault()
    {
        foreach (var one in Cases)
        {
            var (map, day) = (one.CreateMap(), one.Day);
            _ = RuleCatalogue.Current.Decide(map, day);

            // The runtime may allocate on the side while it compiles the rules anew; what the rules themselves allocate shows every time.
            Enumerable.Range(0, 3).Min(_ => BytesOfDeciding(map, day)).ShouldBe(0, one.Name);
        }
    }

    [Fact]
    public void Asks_for_a_map_and_a_day_of_the_ISO_calendar()
    {
        Should.Throw<ArgumentNullException>(() => RuleCatalogue.Current.Decide((CommissioningMap)null!, LawfulCommissioningMap.Day));
        Should.Throw<ArgumentNullException>(() => RuleCatalogue.Current.Assess((CommissioningMap)null!, LawfulCommissioningMap.Day));
        Should.Throw<ArgumentException>(() => RuleCatalogue.Current.Assess(new CommissioningMap(), LawfulCommissioningMap.Day.WithCalendar(CalendarSystem.Julian)));
    }

    private static long BytesOfDeciding(CommissioningMap map, LocalDate day)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = RuleCatalogue.Current.Decide(map, day);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
