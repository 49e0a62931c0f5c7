using IcsModel.Purposes;
using IcsModel.Strategies;
using IcsModel.Testing;

namespace IcsModel.Tests.Purposes;

public sealed class PurposeCoverageTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private static readonly Objective Health = new() { Id = "health", Purposes = FactList.Complete(CorePurpose.Inequalities, CorePurpose.Outcomes) };

    [Fact]
    public void An_objective_serves_the_purposes_it_names_in_their_usual_order()
    {
        var coverage = PurposeCoverage.Of(FactList.Complete(Health), Day);

        var row = coverage.Rows.ShouldHaveSingleItem();
        row.Serves.ShouldBe([CorePurpose.Outcomes, CorePurpose.Inequalities]);
        row.IsServing(CorePurpose.Productivity).ShouldBe(false);
        coverage.IsServed(CorePurpose.Outcomes).ShouldBe(true);
        coverage.Unserved.ShouldBe([CorePurpose.Productivity, CorePurpose.SocialAndEconomicDevelopment]);
    }

    [Fact]
    public void A_list_not_complete_shows_no_purpose_unserved()
    {
        PurposeCoverage.Of(FactList.NotStated(Health), Day).Unserved.ShouldBeEmpty();
        PurposeCoverage.Of(FactList.Complete(Health, new Objective()), Day).Unserved.ShouldBeEmpty();
        PurposeCoverage.Of(FactList<Objective>.Unknown, Day).IsServed(CorePurpose.Outcomes).ShouldBeNull();
    }

    [Fact]
    public void No_objectives_at_all_serve_nothing() => PurposeCoverage.Of(FactList.Complete<Objective>(), Day).Unserved.Count.ShouldBe(4);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void An_objective_counts_on_its_days(int days, bool counts)
    {
        var objective = Health with { From = Day, To = Day.PlusDays(10) };

        PurposeCoverage.Of(FactList.Complete(objective), Day.PlusDays(days)).Rows.Count.ShouldBe(counts ? 1 : 0);
    }

    [Fact]
    public void One_withdrawn_is_left_out_and_the_others_keep_their_positions()
    {
        var coverage = PurposeCoverage.Of(FactList.Complete(Health with { IsWithdrawn = true }, new Objective { Id = "other" }), Day);

        coverage.Rows.ShouldHaveSingleItem().Position.ShouldBe(1);
    }

    [Fact]
    public void Coverage_is_compared_by_value() =>
        PurposeCoverage.Of(FactList.Complete(Health), Day).ShouldBe(PurposeCoverage.Of(FactList.Complete(Health with { }), Day));

    [Fact]
    public void Of_a_system_the_strategy_that_holds_and_the_published_plan_are_looked_at()
    {
        var documents = DocumentPurposes.Of(LawfulSystem.Create(), LawfulSystem.Day);

        documents.Select(document => (document.Pointer, document.Id, document.Plan, document.IsStrategy, document.IsCurrent)).ShouldBe(
        [
            ("/strategies/1", "ics-2", null, true, true),
            ("/plans/0", "plan-1", PlanKind.JointForwardPlan, false, true),
        ]);
        documents.ShouldAllBe(document => document.Coverage.Rows.Count == 4 && document.Coverage.Unserved.Count == 0);
    }

    [Fact]
    public void On_another_day_than_stated_lists_of_a_system_show_no_absence()
    {
        var system = LawfulSystem.Create();
        system = system with
        {
            StatedOn = LawfulSystem.Day,
            Strategies = FactList.Complete(new IntegratedCareStrategy { AdoptedOn = new LocalDate(2024, 3, 15), Objectives = FactList.Complete(Health) }),
        };

        DocumentPurposes.Of(system, LawfulSystem.Day)[0].Coverage.Unserved.Count.ShouldBe(2);
        DocumentPurposes.Of(system, LawfulSystem.Day.PlusDays(1))[0].Coverage.Unserved.ShouldBeEmpty();
    }
}
