using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>The choices left to the user where days and months of declarations and registers are counted.</summary>
public sealed class InterestParameterTests
{
    private static readonly RuleParameters Strict = new() { CountDayOfAwareness = true };

    [Theory]
    [InlineData(28, Outcome.Satisfied)]
    [InlineData(29, Outcome.NotSatisfied)]
    public void The_day_of_becoming_aware_can_be_counted(int declared, Outcome expected) =>
        LawfulGovernance.Create().WithInterest(new(2026, 5, 1), new LocalDate(2026, 5, 1).PlusDays(declared - 1), isDeclared: true)
            .Ask("ICB-COI-004", LawfulGovernance.Day, Strict).Outcome.ShouldBe(expected);

    [Fact]
    public void A_declaration_late_only_when_the_first_day_is_counted_says_the_other_last_day()
    {
        var board = LawfulGovernance.Create().WithInterest(new(2026, 5, 1), new(2026, 5, 29), isDeclared: true);

        board.Ask("ICB-COI-004", LawfulGovernance.Day).Outcome.ShouldBe(Outcome.Satisfied);
        board.Ask("ICB-COI-004", LawfulGovernance.Day, Strict).Findings.ShouldHaveSingleItem().Message.ShouldContain("1 day late: the last day was 2026-05-28");
    }

    [Theory]
    [InlineData(0, "2026-08-31", Outcome.NotSatisfied)]
    [InlineData(0, "2026-09-01", Outcome.Undetermined)]
    [InlineData(31, "2026-08-01", Outcome.Undetermined)]
    [InlineData(30, "2026-08-01", Outcome.NotSatisfied)]
    public void The_days_in_which_an_entry_is_awaited_can_be_chosen(int days, string declared, Outcome expected)
    {
        var declaration = new Declaration { On = NodaTime.Text.LocalDatePattern.Iso.Parse(declared).Value, IsEntered = false };
        var board = LawfulGovernance.Create() with { Declarations = FactList.Complete(declaration) };

        board.Ask("ICB-COI-005", LawfulGovernance.Day, new RuleParameters { DaysToEnterDeclarations = days }).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void The_months_and_years_for_which_ended_interests_are_kept_can_be_chosen()
    {
        var board = LawfulGovernance.Create().WithEntry(
            LawfulGovernance.BoardRegister,
            LawfulGovernance.EndedInterest,
            entry => entry with { EndedOn = new(2026, 5, 1), PublishedUntil = new(2026, 7, 1), RetainedUntil = new(2026, 8, 1) });

        Kept(board, months: 2, years: 0).ShouldBe(Outcome.Satisfied);
        Kept(board, months: 3, years: 0).ShouldBe(Outcome.Undetermined);
        Kept(board, months: 2, years: 1).ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { DaysToEnterDeclarations = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { DaysToEnterDeclarations = 367 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { MonthsEndedInterestsStayPublic = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { MonthsEndedInterestsStayPublic = 121 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { YearsEndedInterestsAreKept = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { YearsEndedInterestsAreKept = 101 });
    }

    private static Outcome Kept(IntegratedCareBoard board, int months, int years) =>
        board.Ask(
            "NHSE-COI-004",
            LawfulGovernance.Day,
            new RuleParameters { MonthsEndedInterestsStayPublic = months, YearsEndedInterestsAreKept = years }).Outcome;
}
