using System.Globalization;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

public sealed class ScenariosTests
{
    [Fact]
    public void There_are_five_thousand() => Scenarios.All.Count.ShouldBeGreaterThan(5000);

    [Fact]
    public void Names_are_unique_and_the_same_in_every_culture()
    {
        var names = Scenarios.All.Select(one => one.Name).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Scenarios.All.Select(one => one.ToString()).ShouldBe(names);
            Scenarios.Of("ICB-BOARD-008")[0].Check(RuleCatalogue.Current).ShouldBeEmpty();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(names.Length);
    }

    [Fact]
    public void Are_listed_without_a_subject_being_made()
    {
        _ = Scenarios.All;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var shelf = new IcsModel.Testing.Cases.ScenarioShelf();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        // One lawful board alone takes more than fifty thousand; a list of thousands of scenarios must not make them.
        shelf.All.Count.ShouldBe(Scenarios.All.Count);
        bytes.ShouldBeLessThan(4_000_000);
    }

    [Fact]
    public void A_subject_is_made_anew_each_time_and_equals_the_last()
    {
        var scenario = (BoardScenario)Scenarios.Find("ICB-BOARD-008: the nominee left that day");

        var (one, other) = (scenario.CreateBoard(), scenario.CreateBoard());

        ReferenceEquals(one, other).ShouldBeFalse();
        one.ShouldBe(other);
    }

    [Fact]
    public void Each_kind_is_listed_apart_and_together_they_are_all()
    {
        Scenario[] apart = [.. Scenarios.Boards, .. Scenarios.Systems, .. Scenarios.CommissioningHistories, .. Scenarios.CommissioningMaps];

        apart.Length.ShouldBe(Scenarios.All.Count);
        Scenarios.All.GroupBy(one => one.Kind).Select(kind => (kind.Key, kind.Select(one => one.GetType()).Distinct().Count()))
            .ShouldBe([(SubjectKind.Board, 1), (SubjectKind.CommissioningMap, 1), (SubjectKind.System, 1), (SubjectKind.CommissioningHistory, 1)], ignoreOrder: true);
    }

    [Fact]
    public void Tell_all_they_are_about()
    {
        var scenario = Scenarios.Find("ICB-BOARD-008: the nominee left that day");

        scenario.Rule.ShouldBe(new RuleId("ICB-BOARD-008"));
        scenario.Because.ShouldBe("the nominee left that day");
        scenario.Kind.ShouldBe(SubjectKind.Board);
        scenario.Day.ShouldBe(new LocalDate(2026, 9, 1));
        scenario.Expected.ShouldBe(Outcome.NotSatisfied);
        scenario.Reason.ShouldBe(Reason.Vacancy);
        scenario.Locations.ShouldBeNull();
        scenario.Decide(RuleCatalogue.Current).ShouldBe(Outcome.NotSatisfied);
        scenario.Assess(RuleCatalogue.Current)["ICB-BOARD-008"].Outcome.ShouldBe(Outcome.NotSatisfied);
    }

    [Fact]
    public void Feed_parameterised_tests_with_arrays_of_their_own()
    {
        Scenarios.Names.First().ShouldBe([Scenarios.All[0].Name]);
        Scenarios.Data.First().ShouldBe([Scenarios.All[0]]);
        ReferenceEquals(Scenarios.Data.First(), Scenarios.Data.First()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ICB-BOARD-08", "No rule that evaluates has the id ICB-BOARD-08; did you mean ICB-BOARD-008? (Parameter 'rule')")]
    [InlineData("NHSE-BOARD-007", "No rule that evaluates has the id NHSE-BOARD-007; did you mean NHSE-BOARD-002? (Parameter 'rule')")]
    [InlineData("ham and eggs for breakfast", "No rule that evaluates has the id ham and eggs for breakfast. (Parameter 'rule')")]
    public void Of_a_rule_that_is_not_there_throws_with_the_nearest(string rule, string message) =>
        Should.Throw<ArgumentException>(() => Scenarios.Of(rule)).Message.ShouldBe(message);

    [Fact]
    public void Wrong_use_throws()
    {
        Should.Throw<ArgumentException>(() => Scenarios.Of(" "));
        Should.Throw<ArgumentException>(() => Scenarios.Find("ICB-BOARD-008: "));
        Should.Throw<ArgumentNullException>(() => Scenarios.Find(null!));
        Should.Throw<ArgumentNullException>(() => Scenarios.All[0].Check(null!));
        Should.Throw<ArgumentNullException>(() => Scenarios.All[0].Decide(null!));
        Should.Throw<ArgumentNullException>(() => Scenarios.All[0].Assess(null!));
    }
}
