using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Constitutions;

public sealed class ConstitutionalRulesTests
{
    internal static string FamilyOf(string id) => id[..id.LastIndexOf('-')];

    internal static string[] Families(IntegratedCareBoard board) =>
        [.. ConstitutionalRules.Of(board).Select(rule => FamilyOf(rule.Id.Value)).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void A_board_of_whose_constitution_nothing_is_known_has_none()
    {
        ConstitutionalRules.Of(new IntegratedCareBoard()).ShouldBeEmpty();
        ConstitutionalRules.Of(new IntegratedCareBoard { Constitution = new Constitution() }).ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => ConstitutionalRules.Of(null!));
    }

    [Fact]
    public void There_is_a_rule_for_what_is_laid_down_and_for_nothing_else()
    {
        var board = new IntegratedCareBoard
        {
            Constitution = new Constitution
            {
                Seats = FactList.NotStated(
                    new ConstitutionSeat { Kind = SeatKind.OtherOrdinary, TermYears = 3 },
                    new ConstitutionSeat { Kind = SeatKind.NonExecutive, AtLeast = 2 },
                    new ConstitutionSeat { Kind = SeatKind.NonExecutive, ApprovedBy = Actor.Chair },
                    new ConstitutionSeat { AtLeast = 2 }),
            },
        };

        ConstitutionalRules.Of(board).Select(rule => rule.Id.Value).ShouldBe(["LOCAL-SEAT-6", "LOCAL-ROUTE-6", "LOCAL-TERM-10"]);
    }

    [Fact]
    public void Ids_do_not_depend_on_the_order_of_the_entries()
    {
        var board = OwnBoard.Create();
        var turned = board.WithSeats(seats => [.. seats.Reverse()]);

        ConstitutionalRules.Of(turned).Select(rule => rule.ToString()).ShouldBe(ConstitutionalRules.Of(board).Select(rule => rule.ToString()));
    }

    [Fact]
    public void They_cite_the_constitution_by_its_clauses()
    {
        var rules = ConstitutionalRules.Of(OwnBoard.Create()).ToDictionary(rule => rule.Id.Value, rule => rule.Definition, StringComparer.Ordinal);

        rules["LOCAL-SEAT-6"].Citation.Text.ShouldBe("Constitution of NHS Exampleshire Integrated Care Board, cl. 3.6");
        rules["LOCAL-SEAT-6"].Citation.ShortText.ShouldBe("Constitution, cl. 3.6");
        rules["LOCAL-SEAT-6"].Citation.Uri.ShouldBeNull();
        rules["LOCAL-SEAT-6"].Citation.Instrument.Id.ShouldBe("constitution-of-qxx");
        rules["LOCAL-TERM-6"].Citation.Provision.Text.ShouldBe("cl. 3.12.2");
        rules["LOCAL-DEPUTY-1"].Citation.Provision.Text.ShouldBe("cl. 3.1");
        rules["LOCAL-DEPUTY-1"].ReadWith.Select(citation => citation.Provision.Text).ShouldContain(provision => string.Equals(provision, "cl. 3.10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Constitution of NHS Exampleshire Integrated Care Board")]
    [InlineData(" ", "Constitution of NHS Exampleshire Integrated Care Board")]
    [InlineData("3.6.1(a)", "Constitution of NHS Exampleshire Integrated Care Board, cl. 3.6.1(a)")]
    [InlineData("Standing order 4.7", "Constitution of NHS Exampleshire Integrated Care Board, Standing order 4.7")]
    [InlineData("3.6 to 3.8", "Constitution of NHS Exampleshire Integrated Care Board, 3.6 to 3.8")]
    public void A_number_that_is_no_number_is_cited_as_it_stands(string? number, string expected)
    {
        var board = OwnBoard.Create().WithSeat(SeatKind.NonExecutive, seat => seat with { Clause = new Clause { Number = number } });

        Definition(board, "LOCAL-SEAT-6").Citation.Text.ShouldBe(expected);
    }

    [Fact]
    public void Nothing_is_of_higher_force_than_the_boards_own_constitution()
    {
        foreach (var rule in ConstitutionalRules.Of(OwnBoard.Create()))
        {
            rule.Definition.Force.ShouldBe(LegalForce.LocalConstitution);
            rule.Definition.Severity.ShouldBe(Severity.Departure);
            rule.Definition.InForce.ShouldBe([EffectivePeriod.Since(OwnBoard.Established)]);
            rule.Definition.Asks.ShouldEndWith(".");
            rule.Definition.Decides.ShouldEndWith(".");
            rule.Definition.Title.ShouldNotEndWith(".");
        }
    }

    [Fact]
    public void They_are_in_force_for_the_days_of_the_version()
    {
        var board = OwnBoard.Create().WithConstitution(constitution => constitution with { From = new(2026, 5, 1), To = new(2026, 9, 2) });

        board.AskOwn("LOCAL-SEAT-6", new(2026, 4, 30)).Outcome.ShouldBe(Outcome.NotInForce);
        board.AskOwn("LOCAL-SEAT-6", new(2026, 5, 1)).Outcome.ShouldBe(Outcome.Satisfied);
        board.AskOwn("LOCAL-SEAT-6", new(2026, 9, 1)).Outcome.ShouldBe(Outcome.Satisfied);
        board.AskOwn("LOCAL-SEAT-6", new(2026, 9, 2)).Outcome.ShouldBe(Outcome.NotInForce);
    }

    [Fact]
    public void A_version_that_ended_before_it_began_is_never_in_force() =>
        OwnBoard.Create().WithConstitution(constitution => constitution with { To = OwnBoard.Established }).AskOwn("LOCAL-SEAT-6").Outcome.ShouldBe(Outcome.NotInForce);

    [Fact]
    public void Without_a_first_day_they_reach_back_to_the_boards_and_find_nothing_unmet()
    {
        var board = OwnBoard.Create().WithConstitution(constitution => constitution with { From = null });

        foreach (var rule in ConstitutionalRules.Of(board))
        {
            rule.Definition.InForce.ShouldBe([EffectivePeriod.Since(OwnBoard.Established)]);
            rule.Definition.Outcomes.ShouldNotContain(Outcome.NotSatisfied);
            rule.Definition.Reading.ShouldNotBeNull().Text.ShouldContain("never finds anything unmet");
        }
    }

    [Fact]
    public void The_lawful_board_meets_what_its_constitution_lays_down_or_leaves_it_open()
    {
        var board = LawfulBoard.Create();

        var verdict = board.Catalogue().Decide(board, new(2025, 6, 2));

        ConstitutionalRules.Of(board).Select(rule => verdict[rule.Id]).Distinct().ShouldBeSubsetOf([Outcome.Satisfied, Outcome.Undetermined]);
    }

    [Fact]
    public void The_lawful_governance_meets_what_its_constitution_lays_down_or_leaves_it_open()
    {
        var board = LawfulGovernance.Create();

        var outcomes = board.Catalogue().Assess(board, LawfulGovernance.Day).Outcomes.Where(outcome => outcome.Rule.Definition.Force == LegalForce.LocalConstitution).ToArray();

        outcomes.ShouldNotBeEmpty();
        outcomes.Where(outcome => outcome.Outcome == Outcome.NotSatisfied).Select(outcome => $"{outcome}: {outcome.Message}").ShouldBeEmpty();
    }

    private static RuleDefinition Definition(IntegratedCareBoard board, string id) => ConstitutionalRules.Of(board).Single(rule => string.Equals(rule.Id.Value, id, StringComparison.Ordinal)).Definition;
}
