using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

/// <summary>The published scenarios show every outcome of every evaluating rule, and the days on which it begins and ends to bind.</summary>
public sealed class ScenarioCoverageTests
{
    public static TheoryData<string> EveryRule => [.. RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates).Select(rule => rule.Id.Value)];

    [Fact]
    public void Nothing_that_a_rule_declares_is_left_unshown() => ScenarioGaps.Of(Scenarios.All).ShouldBeEmpty();

    [Fact]
    public void No_scenario_expects_what_its_rule_does_not_declare() =>
        Scenarios.All.Where(one => !RuleCatalogue.Current[one.Rule].Definition.Outcomes.Contains(one.Expected)).Select(one => one.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void A_scenario_that_alone_shows_something_is_missed(string id)
    {
        var rule = RuleCatalogue.Current[new RuleId(id)];
        Scenario[] all = [.. Scenarios.Of(id)];
        foreach (var outcome in rule.Definition.Outcomes)
        {
            ScenarioGaps.Of(rule, [.. all.Where(one => one.Expected != outcome)]).Contains($"{id}: no scenario comes to {outcome}", StringComparer.Ordinal).ShouldBeTrue();
        }

        foreach (var one in all.Where(one => one.Because is "the day before the rule is in force" or "the first day of the rule" or "the last day of the rule" or "the day after the last of the rule"))
        {
            ScenarioGaps.Of(rule, [.. all.Where(other => other != one)]).Contains($"{id}: no scenario of {one.Because}", StringComparer.Ordinal).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_boundary_on_another_day_than_the_registers_is_missed()
    {
        var rule = RuleCatalogue.Current[new RuleId("ICB-BOARD-008")];
        Scenario[] moved =
        [
            .. Scenarios.Of("ICB-BOARD-008").Where(one => one.Because is not "the first day of the rule"),
            new BoardScenario("ICB-BOARD-008", "the first day of the rule", Outcome.Satisfied, Reason.None, board => board, new(2022, 7, 2)),
        ];

        ScenarioGaps.Of(rule, moved).ShouldHaveSingleItem().ShouldBe("ICB-BOARD-008: no scenario of the first day of the rule");
    }
}
