using IcsModel.Commissioning;
using IcsModel.Rules;
using IcsModel.Tests.Boards;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Commissioning;

/// <summary>Every rule shows every outcome it can have, on its first day and the day before too.</summary>
public sealed class CommissioningCaseTests
{
    private static readonly string[] Rules =
        [.. RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates && rule is CommissioningRule and not CcgRule).Select(rule => rule.Id.Value)];

    public static TheoryData<string> Names => [.. CommissioningCases.All.Select(one => one.Name)];

    public static TheoryData<string> EveryRule => [.. Rules];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_to_what_the_law_says(string name)
    {
        var one = CommissioningCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        var outcome = RuleCatalogue.Current.Assess(one.History, one.Day)[one.Rule];

        outcome.ShouldComeTo(one.Expected, one.Reason);
        string[] said = [outcome.Message, .. outcome.Remarks, .. outcome.FactsSeen, .. outcome.Findings.Select(finding => finding.Message), .. outcome.Missing.Select(missing => missing.Description)];
        foreach (var part in one.Says)
        {
            said.ShouldContain(sentence => sentence.Contains(part, StringComparison.Ordinal), $"{part}: {string.Join(" | ", said)}");
        }

        if (one.Findings is { } findings)
        {
            outcome.Findings.Select(finding => finding.Location).ShouldBe(findings);
        }
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_a_case_for_every_outcome_it_declares(string rule)
    {
        var definition = RuleCatalogue.Current[new RuleId(rule)].Definition;
        var shown = CommissioningCases.All.Where(one => string.Equals(one.Rule, rule, StringComparison.Ordinal)).Select(one => one.Expected).ToHashSet();

        // Not in force is shown for every rule below.
        definition.Outcomes.Where(outcome => outcome != Outcome.NotInForce && !shown.Contains(outcome)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_asked_from_its_first_day_to_its_last(string rule)
    {
        var id = new RuleId(rule);
        var period = RuleCatalogue.Current[id].Definition.InForce[0];
        var history = LawfulCommissioning.Create();

        RuleCatalogue.Current.Decide(history, period.From.PlusDays(-1))[id].ShouldBe(Outcome.NotInForce);
        RuleCatalogue.Current.Decide(history, period.From)[id].ShouldNotBe(Outcome.NotInForce);
        if (period.To is { } end)
        {
            RuleCatalogue.Current.Decide(history, end.PlusDays(-1))[id].ShouldNotBe(Outcome.NotInForce);
            RuleCatalogue.Current.Decide(history, end)[id].ShouldBe(Outcome.NotInForce);
        }
    }

    [Theory]
    [InlineData(2019, 10, 1)]
    [InlineData(2020, 3, 31)]
    [InlineData(2020, 4, 1)]
    [InlineData(2021, 6, 1)]
    [InlineData(2022, 6, 30)]
    [InlineData(2022, 7, 1)]
    [InlineData(2023, 3, 1)]
    [InlineData(2026, 4, 1)]
    public void Nothing_is_unmet_of_the_lawful_history(int year, int month, int day) =>
        RuleCatalogue.Current.Assess(LawfulCommissioning.Create(), new LocalDate(year, month, day)).Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotSatisfied)
            .Select(outcome => $"{outcome}: {outcome.Message}")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_open_or_not_engaged_while_nothing_is_known(string rule) =>
        RuleCatalogue.Current.Decide(new CommissioningHistory(), CommissioningCase.DayOf(rule))[new RuleId(rule)]
            .ShouldBeOneOf(Outcome.Undetermined, Outcome.NotApplicable);

    [Fact]
    public void No_two_cases_of_a_rule_have_one_name() =>
        CommissioningCases.All.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
}
