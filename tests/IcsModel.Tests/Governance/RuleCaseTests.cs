using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>Every rule shows every outcome it can have, on its first day and the day before too.</summary>
public sealed class RuleCaseTests
{
    private static readonly string[] Rules =
        [.. RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates && rule is SubjectRule<BoardFacts>).Select(rule => rule.Id.Value)];

    public static TheoryData<string> Names => [.. RuleCases.All.Select(one => one.Name)];

    public static TheoryData<string> EveryRule => [.. Rules];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_to_what_the_law_says(string name)
    {
        var one = RuleCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        one.Check(RuleCatalogue.Current).ShouldBeEmpty();
        one.Assess(RuleCatalogue.Current)[one.Rule].ShouldComeTo(one.Expected, one.Reason);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_a_case_for_every_outcome_it_declares(string rule)
    {
        var definition = RuleCatalogue.Current[new RuleId(rule)].Definition;
        var shown = RuleCases.All.Where(one => string.Equals(one.Rule.Value, rule, StringComparison.Ordinal)).Select(one => one.Expected).ToHashSet();

        // Not in force, and not applicable because the board does not exist, are shown for every rule below.
        definition.Outcomes.Where(outcome => outcome is not (Outcome.NotInForce or Outcome.NotApplicable) && !shown.Contains(outcome)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_asked_from_its_first_day_and_not_the_day_before(string rule)
    {
        var id = new RuleId(rule);
        var first = RuleCatalogue.Current[id].Definition.InForce[0].From;
        var board = LawfulGovernance.Create(new LocalDate(2022, 5, 9));

        RuleCatalogue.Current.Decide(board, first.PlusDays(-1))[id].ShouldBe(Outcome.NotInForce);
        RuleCatalogue.Current.Decide(board, first)[id].ShouldNotBe(Outcome.NotInForce);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_not_asked_of_a_board_abolished_that_day(string rule) =>
        RuleCatalogue.Current.Assess(LawfulGovernance.Create() with { AbolishedOn = LawfulGovernance.Day }, LawfulGovernance.Day)[rule]
            .ShouldComeTo(Outcome.NotApplicable, Reason.BodyDidNotExist);

    [Fact]
    public void Nothing_is_unmet_or_left_open_without_need_on_the_lawful_board() =>
        RuleCatalogue.Current.Assess(LawfulGovernance.Create(), LawfulGovernance.Day).Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotSatisfied)
            .Select(outcome => $"{outcome}: {outcome.Message}")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_open_or_not_engaged_while_nothing_is_known(string rule) =>
        RuleCatalogue.Current.Decide(new IntegratedCareBoard(), LawfulGovernance.Day)[new RuleId(rule)]
            .ShouldBeOneOf(Outcome.Undetermined, Outcome.NotApplicable);

    [Fact]
    public void No_two_cases_of_a_rule_have_one_name() =>
        RuleCases.All.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
}
