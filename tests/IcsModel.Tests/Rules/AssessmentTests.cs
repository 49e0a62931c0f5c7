using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Rules;

public sealed class AssessmentTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Fact]
    public void A_lawful_board_has_no_breach_and_nothing_to_say_beforehand()
    {
        var assessment = CompositionCatalogue.Rules.Assess(LawfulBoard.Create(), Day);

        assessment.HasBreach.ShouldBeFalse();
        assessment.Notices.ShouldBeEmpty();
        assessment.AsAt.ShouldBe(Day);
        assessment.Catalogue.ShouldBeSameAs(CompositionCatalogue.Rules);
        assessment.Verdict.WorstSeverity.ShouldBeNull();
    }

    [Fact]
    public void What_is_unmet_comes_gravest_first_and_without_what_only_sums_up()
    {
        var board = LawfulBoard.Create().WithoutMembers(SeatKind.DirectorOfNursing).WithoutMembers(SeatKind.Chair);

        var assessment = CompositionCatalogue.Rules.Assess(board, Day);

        assessment["ICB-BOARD-100"].Outcome.ShouldBe(Outcome.NotSatisfied);
        assessment.Unmet.Select(outcome => $"{outcome.Severity} {outcome.RuleId.Value}").ShouldBe(["Breach ICB-BOARD-001", "Advisory NHSE-BOARD-002"]);
        CompositionCatalogue.Rules.Assess(LawfulBoard.Create(), Day).Unmet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ICB-BORD-001", "No rule ICB-BORD-001 was assessed; did you mean ICB-BOARD-001?")]
    [InlineData("nonsense", "No rule nonsense was assessed.")]
    public void A_rule_that_was_not_assessed_is_named_with_the_nearest(string id, string message) =>
        Should.Throw<KeyNotFoundException>(() => CompositionCatalogue.Rules.Assess(LawfulBoard.Create(), Day)[id]).Message.ShouldBe(message);

    [Theory]
    [InlineData(18, 0)]
    [InlineData(19, 1)]
    public void A_date_after_the_last_law_seen_is_noticed_once(int day, int notices)
    {
        var assessment = CompositionCatalogue.Rules.Assess(LawfulBoard.Create(), new LocalDate(2025, 11, day));

        assessment.Notices.Count.ShouldBe(notices);
    }

    [Fact]
    public void The_notice_names_the_last_days_seen() =>
        CompositionCatalogue.Rules.Assess(LawfulBoard.Create(), new LocalDate(2026, 1, 1)).Notices.ShouldBe(
            ["Acts and regulations are known here up to 2025-11-18 and NHS England policy up to 2026-07-01; later changes are not taken into account."]);

    [Fact]
    public void Facts_stated_for_another_day_are_noticed()
    {
        var board = LawfulBoard.Create() with { StatedOn = new LocalDate(2025, 5, 1) };

        CompositionCatalogue.Rules.Assess(board, Day).Notices.ShouldBe(["Undated facts are stated for 2025-05-01 and are not known on 2025-06-01."]);
        CompositionCatalogue.Rules.Assess(board, new LocalDate(2025, 5, 1)).Notices.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NHS Exampleshire", "QXX", "NHS Exampleshire")]
    [InlineData(null, "QXX", "QXX")]
    [InlineData(null, null, "Integrated care board")]
    public void The_subject_is_called_by_what_is_known_of_it(string? name, string? code, string expected) =>
        CompositionCatalogue.Rules.Assess(new IntegratedCareBoard { Name = name, Code = code }, Day).Subject.ShouldBe(expected);

    [Fact]
    public void A_statutory_vacancy_is_a_breach_and_a_missing_director_is_not()
    {
        var withoutChair = CompositionCatalogue.Rules.Decide(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair), Day);
        var withoutNurse = CompositionCatalogue.Rules.Decide(LawfulBoard.Create().WithoutMember(LawfulBoard.Nursing), Day);

        withoutChair.HasBreach.ShouldBeTrue();
        withoutChair.WorstSeverity.ShouldBe(Severity.Breach);
        withoutNurse.HasBreach.ShouldBeFalse();
        withoutNurse.WorstSeverity.ShouldBe(Severity.Advisory);
    }

    [Fact]
    public void Sums_stay_out_of_counts()
    {
        var verdict = CompositionCatalogue.Rules.Decide(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair), Day);

        verdict[new RuleId("ICB-BOARD-100")].ShouldBe(Outcome.NotSatisfied);
        verdict.CountOf(Outcome.NotSatisfied).ShouldBe(Enumerable.Range(0, verdict.Count).Select(verdict.At).Count(
            settled => settled.Value == Outcome.NotSatisfied && !settled.Key.Definition.IsAggregate));
        Enum.GetValues<Outcome>().Sum(verdict.CountOf).ShouldBe(23);
    }

    [Fact]
    public void Explains_what_it_looked_at_even_where_all_is_well()
    {
        var outcome = CompositionCatalogue.Rules.Explain(LawfulBoard.Create(), Day, new RuleId("ICB-BOARD-001"));

        outcome.Outcome.ShouldBe(Outcome.Satisfied);
        outcome.Severity.ShouldBeNull();
        outcome.Remedy.ShouldBeNull();
        outcome.FactsSeen.ShouldNotBeEmpty();
        outcome.Missing.ShouldBeEmpty();
        outcome.ToString().ShouldBe("ICB-BOARD-001: Satisfied");
    }

    [Fact]
    public void Verdicts_compare_by_rules_and_outcomes()
    {
        var one = CompositionCatalogue.Rules.Decide(LawfulBoard.Create(), Day);
        var same = CompositionCatalogue.Rules.Decide(LawfulBoard.Create(), Day.PlusDays(1));
        var other = CompositionCatalogue.Rules.Decide(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair), Day);

        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != other).ShouldBeTrue();
        one.Equals((object)other).ShouldBeFalse();
        (one == default).ShouldBeFalse();
        default(Verdict).Count.ShouldBe(0);
        Should.Throw<KeyNotFoundException>(() => default(Verdict)[new RuleId("ICB-BOARD-001")]);
        Should.Throw<ArgumentOutOfRangeException>(() => one.At(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => one.At(25));
    }
}
