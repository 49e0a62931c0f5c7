using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Constitutions;

namespace IcsModel.Tests.Rules;

/// <summary>What is kept of a board for a stretch of days is what the rules come to on each of them.</summary>
public sealed class SettledStretchTests
{
    private static readonly LocalDate First = new(2022, 6, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    [Fact]
    public void A_board_answers_every_day_as_if_it_had_not_been_asked_before() =>
        HoldsOnEveryDay(LawfulGovernance.Create(), "lawful");

    [Fact]
    public void A_board_stated_for_a_day_answers_every_day_as_if_it_had_not_been_asked_before() =>
        HoldsOnEveryDay(LawfulGovernance.Create() with { StatedOn = LawfulGovernance.Day }, "stated");

    [Fact]
    public void Every_case_answers_as_if_it_had_not_been_asked_before()
    {
        var catalogue = RuleCatalogue.Current;
        foreach (var (one, number) in RuleCases.All.Select((one, number) => (one, number)))
        {
            var (board, on) = (one.CreateBoard(), one.Day);
            for (var day = First.PlusDays(number % 41); day <= Last; day = day.PlusDays(41))
            {
                catalogue.Decide(board, day);
            }

            HoldsOn(catalogue, board, on.PlusDays(-1), one.Name);
            HoldsOn(catalogue, board, on, one.Name);
            HoldsOn(catalogue, board, on.PlusDays(1), one.Name);
            for (var day = First.PlusDays(number % 53); day <= Last; day = day.PlusDays(53))
            {
                HoldsOn(catalogue, board, day, one.Name);
            }
        }
    }

    [Fact]
    public void A_board_under_its_own_rules_answers_every_day_as_if_it_had_not_been_asked_before() =>
        HoldsOnEveryDay(OwnCatalogue(OwnBoard.Create()), OwnBoard.Create(), "own rules");

    [Fact]
    public void Every_case_of_own_rules_answers_as_if_it_had_not_been_asked_before()
    {
        foreach (var (one, number) in OwnCases.All.Select((one, number) => (one, number)))
        {
            var (made, on) = (one.Board, one.AsAt);
            var (catalogue, board) = (OwnCatalogue(made), one.Then is null ? made : one.Then(made));
            for (var day = First.PlusDays(number % 41); day <= Last; day = day.PlusDays(41))
            {
                catalogue.Decide(board, day);
            }

            for (var near = -1; near <= 1; near++)
            {
                HoldsOn(catalogue, board, on.PlusDays(near), one.Name);
            }

            for (var day = First.PlusDays(number % 53); day <= Last; day = day.PlusDays(53))
            {
                HoldsOn(catalogue, board, day, one.Name);
            }
        }
    }

    [Fact]
    public void Two_catalogues_asked_in_turns_each_answer_for_themselves()
    {
        var board = LawfulGovernance.Create();
        var less = RuleCatalogue.Current.Without(new RuleId("ICB-BOARD-001"));
        for (var i = 0; i < 6; i++)
        {
            RuleCatalogue.Current.Decide(board, LawfulGovernance.Day).Count.ShouldBe(less.Decide(board, LawfulGovernance.Day).Count + 1);
        }
    }

    [Fact]
    public void A_rule_of_ones_own_is_asked_on_every_day()
    {
        var asked = new List<LocalDate>();
        var ownRule = LocalRule.ForBoard(
            RuleCatalogue.Current[new RuleId("ICB-BOARD-001")].Definition with { Id = new RuleId("LOCAL-001"), WorstOf = [] },
            (_, asAt) =>
            {
                asked.Add(asAt);
                return new LocalRuling { Outcome = asAt.Day % 2 == 0 ? Outcome.Satisfied : Outcome.Undetermined, Message = "Odd or even." };
            });
        var (catalogue, board) = (RuleCatalogue.Current.With(ownRule), LawfulGovernance.Create());
        for (var i = 0; i < 10; i++)
        {
            var day = LawfulGovernance.Day.PlusDays(i);
            catalogue.Decide(board, day)[ownRule.Id].ShouldBe(day.Day % 2 == 0 ? Outcome.Satisfied : Outcome.Undetermined);
        }

        asked.Distinct().Count().ShouldBe(10);
    }

    [Fact]
    public void A_day_between_two_recorded_days_is_looked_up_and_allocates_nothing()
    {
        var board = LawfulGovernance.Create();
        RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RuleCatalogue.Current.Decide(board, LawfulGovernance.Day.PlusDays(1));
        RuleCatalogue.Current.Decide(board, LawfulGovernance.Day.PlusDays(2));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static RuleCatalogue OwnCatalogue(IntegratedCareBoard board) => RuleCatalogue.Current.With(ConstitutionalRules.Of(board));

    private static void HoldsOnEveryDay(IntegratedCareBoard board, string name) => HoldsOnEveryDay(RuleCatalogue.Current, board, name);

    private static void HoldsOnEveryDay(RuleCatalogue catalogue, IntegratedCareBoard board, string name)
    {
        // Forwards first and backwards then, so that stretches are met from both ends.
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            HoldsOn(catalogue, board, day, name);
        }

        for (var day = Last; day >= First; day = day.PlusDays(-1))
        {
            HoldsOn(catalogue, board, day, name);
        }
    }

    // Assessing keeps nothing and looks nothing up: it asks every rule again.
    private static void HoldsOn(RuleCatalogue catalogue, IntegratedCareBoard board, LocalDate day, string name) =>
        catalogue.Decide(board, day).Equals(catalogue.Assess(board, day).Verdict).ShouldBeTrue($"{name} on {day}");
}
