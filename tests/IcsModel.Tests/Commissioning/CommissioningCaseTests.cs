using IcsModel.Commissioning;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Commissioning;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Commissioning;

/// <summary>Every rule shows every outcome it can have, on its first day and the day before too.</summary>
public sealed class CommissioningCaseTests
{
    private static readonly string[] Rules =
        [.. RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates && rule is CommissioningRule).Select(rule => rule.Id.Value)];

    public static TheoryData<string> Names => [.. CommissioningCases.All.Select(one => one.Name)];

    public static TheoryData<string> EveryRule => [.. Rules];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_to_what_the_law_says(string name)
    {
        var one = CommissioningCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        one.Check(RuleCatalogue.Current).ShouldBeEmpty();
        one.Assess(RuleCatalogue.Current)[one.Rule].ShouldComeTo(one.Expected, one.Reason);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_a_case_for_every_outcome_it_declares(string rule)
    {
        var definition = RuleCatalogue.Current[new RuleId(rule)].Definition;
        var shown = CommissioningCases.All.Where(one => string.Equals(one.Rule.Value, rule, StringComparison.Ordinal)).Select(one => one.Expected).ToHashSet();

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
    [InlineData("CCG-")]
    public void Nothing_is_asked_of_groups_from_the_day_of_their_abolition(string family)
    {
        var assessment = RuleCatalogue.Current.Assess(LawfulCommissioning.Create(), new LocalDate(2022, 7, 1));

        assessment.Outcomes.Where(outcome => outcome.RuleId.Value.StartsWith(family, StringComparison.Ordinal)).ShouldAllBe(outcome => outcome.Outcome == Outcome.NotInForce);
        assessment.Outcomes[0].Message.ShouldBe("The rule was not in force on 2022-07-01.");
    }

    [Theory]
    [InlineData("2019-10-01")]
    [InlineData("2020-03-31")]
    [InlineData("2020-04-01")]
    [InlineData("2021-06-01")]
    [InlineData("2022-04-13")]
    [InlineData("2022-04-14")]
    [InlineData("2022-06-30")]
    [InlineData("2022-07-01")]
    [InlineData("2023-03-01")]
    [InlineData("2026-04-01")]
    public void Nothing_is_unmet_of_the_lawful_history(string day) =>
        RuleCatalogue.Current.Assess(LawfulCommissioning.Create(), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotSatisfied)
            .Select(outcome => $"{outcome}: {outcome.Message}")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Is_open_or_not_engaged_while_nothing_is_known(string rule) =>
        RuleCatalogue.Current.Decide(new CommissioningHistory(), CommissioningDays.Of(rule))[new RuleId(rule)].ShouldBeOneOf(Outcome.Undetermined, Outcome.NotApplicable);

    [Fact]
    public void No_two_cases_of_a_rule_have_one_name() =>
        CommissioningCases.All.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Deciding_allocates_nothing_once_a_history_has_been_asked_about()
    {
        foreach (var one in CommissioningCases.All)
        {
            var history = one.CreateHistory();
            _ = RuleCatalogue.Current.Decide(history, one.Day);

            // The runtime may allocate on the side while it compiles the rules anew; what the rules themselves allocate shows every time.
            var bytes = Enumerable.Range(0, 3).Min(_ => BytesOfDeciding(history, one.Day));

            bytes.ShouldBe(0, one.Name);
        }
    }

    private static long BytesOfDeciding(CommissioningHistory history, LocalDate day)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = RuleCatalogue.Current.Decide(history, day);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
