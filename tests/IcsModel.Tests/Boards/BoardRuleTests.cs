using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards;

/// <summary>What every rule about boards shows: both boundary days, the days without a board, the lawful board and the empty one.</summary>
public abstract class BoardRuleTests(
    string rule, Outcome lawful = Outcome.Satisfied, Outcome ofNothing = Outcome.Undetermined, Reason lawfulReason = Reason.None, bool bindsFrom2026 = false)
{
    private readonly LocalDate firstDay = bindsFrom2026 ? new LocalDate(2026, 4, 1) : new LocalDate(2022, 7, 1);

    [Fact]
    public void Not_in_force_on_the_day_before_the_first()
    {
        var board = LawfulBoard.Create() with { EstablishedOn = null };

        Ask(board, firstDay.PlusDays(-1)).ShouldComeTo(Outcome.NotInForce);
        Ask(board, firstDay).Outcome.ShouldNotBe(Outcome.NotInForce);
    }

    [Fact]
    public void Not_applicable_on_the_day_before_the_board_is_established()
    {
        var established = new LocalDate(2027, 4, 1);
        var board = LawfulBoard.Create(established);

        Ask(board, established.PlusDays(-1)).ShouldComeTo(Outcome.NotApplicable, Reason.BodyDidNotExist);
        Ask(board, established).Reason.ShouldNotBe(Reason.BodyDidNotExist);
    }

    [Fact]
    public void Not_applicable_from_the_day_the_board_is_abolished()
    {
        var abolished = new LocalDate(2027, 4, 1);
        var board = LawfulBoard.Create() with { AbolishedOn = abolished };

        Ask(board, abolished.PlusDays(-1)).ShouldComeTo(lawful, lawfulReason);
        Ask(board, abolished).ShouldComeTo(Outcome.NotApplicable, Reason.BodyDidNotExist);
    }

    [Fact]
    public void The_lawful_board_comes_out_as_lawful() =>
        Ask(LawfulBoard.Create(), new LocalDate(2027, 3, 1)).ShouldComeTo(lawful, lawfulReason);

    [Fact]
    public void A_board_of_which_nothing_is_known_is_never_found_at_fault() =>
        Ask(new IntegratedCareBoard(), new LocalDate(2027, 3, 1)).Outcome.ShouldBe(ofNothing);

    private protected RuleOutcome Ask(IntegratedCareBoard board, LocalDate? on = null, RuleParameters? parameters = null) =>
        board.Ask(rule, on, parameters);
}
