using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class ChairRemovalRuleTests()
    : BoardRuleTests("ICB-BOARD-002", Outcome.NotApplicable, Outcome.NotApplicable, Reason.NoneRecorded)
{
    private static readonly LocalDate Effective = new(2024, 9, 1);

    private static readonly Departure Lawful = new()
    {
        Kind = DepartureKind.Removed,
        By = Actor.NhsEngland,
        On = Effective,
        Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, new(2024, 8, 20)),
    };

    [Fact]
    public void Satisfied_when_NHS_England_removes_with_prior_approval_under_a_clause() => Ask(Removed(Lawful)).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(-1, Outcome.NotApplicable, Reason.NoneRecorded)]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    public void A_removal_counts_from_the_day_it_takes_effect(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Removed(Lawful), Effective.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_the_board_votes_no_confidence() =>
        Ask(Removed(Lawful with { By = Actor.OfBody(new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" }) }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void Approval_counts_on_the_day_of_removal_and_not_on_the_next(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Removed(Lawful with { Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, Effective.PlusDays(daysAfter)) })).ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_a_complete_record_holds_no_approval() =>
        Ask(Removed(Lawful with { Approvals = FactList.Complete<Approval>() })).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Fact]
    public void Not_satisfied_when_the_constitution_gives_no_power()
    {
        var board = Removed(Lawful).WithConstitution(constitution => constitution with { RemovalOfChair = new Clause { Provides = false } });

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.NotProvided);
    }

    [Fact]
    public void Undetermined_when_only_a_later_version_of_the_constitution_is_known_to_give_no_power()
    {
        var board = Removed(Lawful).WithConstitution(
            constitution => constitution with { From = new(2025, 1, 1), RemovalOfChair = new Clause { Provides = false } });

        Ask(board).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
    }

    [Fact]
    public void Undetermined_when_nothing_but_an_unexplained_departure_is_stated() => Ask(Removed(new Departure())).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_no_approval_is_stated() =>
        Ask(Removed(Lawful with { Approvals = FactList<Approval>.Unknown })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_known_who_removed() => Ask(Removed(Lawful with { By = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_the_constitution_gives_the_power() =>
        Ask(Removed(Lawful).WithConstitution(constitution => constitution with { RemovalOfChair = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData(DepartureKind.Resigned)]
    [InlineData(DepartureKind.TermEnded)]
    [InlineData(DepartureKind.Died)]
    [InlineData(DepartureKind.Disqualified)]
    public void Not_applicable_when_the_chair_left_otherwise(DepartureKind kind) =>
        Ask(Removed(Lawful with { Kind = kind, By = null })).ShouldComeTo(Outcome.NotApplicable, Reason.NoneRecorded);

    [Fact]
    public void Not_applicable_when_another_member_is_removed() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Council, member => member with { Departure = Lawful with { By = Actor.Chair } }))
            .ShouldComeTo(Outcome.NotApplicable, Reason.NoneRecorded);

    private static IntegratedCareBoard Removed(Departure departure) =>
        LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { To = departure.On, Departure = departure });
}
