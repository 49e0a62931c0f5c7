using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

/// <summary>A scenario says what differs, and says nothing where all is as it says.</summary>
public sealed class ScenarioCheckTests
{
    [Fact]
    public void Nothing_differs_where_all_is_as_it_says() => Scenarios.Find("ICB-BOARD-008: nobody was nominated").Check(RuleCatalogue.Current).ShouldBeEmpty();

    [Fact]
    public void Another_outcome_is_told_with_its_message() =>
        Unmet(Outcome.Satisfied, Reason.None).Check(RuleCatalogue.Current)
            .ShouldHaveSingleItem().ShouldStartWith("It came to not satisfied (Vacancy), not to satisfied: ");

    [Fact]
    public void Another_reason_is_told() =>
        Unmet(Outcome.NotSatisfied, Reason.TooFew).Check(RuleCatalogue.Current)
            .ShouldHaveSingleItem().ShouldStartWith("It came to not satisfied (Vacancy), not to not satisfied (TooFew): ");

    [Fact]
    public void Words_that_are_missing_are_told_with_those_that_were_said() =>
        Unmet(Outcome.NotSatisfied, Reason.Vacancy).Saying("a unicorn").Check(RuleCatalogue.Current)
            .ShouldHaveSingleItem().ShouldStartWith("No sentence says \"a unicorn\"; said was: ");

    [Fact]
    public void Other_places_are_told() =>
        Unmet(Outcome.NotSatisfied, Reason.Vacancy).At("/nowhere").Check(RuleCatalogue.Current)
            .ShouldHaveSingleItem().ShouldEndWith(", not at \"/nowhere\".");

    [Fact]
    public void A_catalogue_without_the_rule_is_told() =>
        Unmet(Outcome.NotSatisfied, Reason.Vacancy).Check(RuleCatalogue.Current.Without(new RuleId("ICB-BOARD-008")))
            .ShouldHaveSingleItem().ShouldBe("The catalogue has no rule ICB-BOARD-008.");

    [Fact]
    public void A_catalogue_with_other_parameters_comes_out_otherwise() =>
        Scenarios.Find("NHSE-BOARD-003: two non-executive members are in post").Check(RuleCatalogue.Current.With(new RuleParameters { MinimumNonExecutiveMembers = 3 }))
            .ShouldHaveSingleItem().ShouldStartWith("It came to not satisfied (TooFew), not to satisfied: ");

    private static BoardScenario Unmet(Outcome expected, Reason reason) =>
        new("ICB-BOARD-008", "nobody was nominated", expected, reason, board => board.WithoutMember(LawfulBoard.PrimaryCare));
}
