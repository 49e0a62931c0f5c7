using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.ModelConstitution;

public sealed class NonExecutiveMembersRuleTests() : BoardRuleTests("NHSE-BOARD-003")
{
    [Theory]
    [InlineData(4, Outcome.Satisfied, Reason.None)]
    [InlineData(2, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.TooFew)]
    [InlineData(0, Outcome.NotSatisfied, Reason.TooFew)]
    public void Two_are_asked_for_besides_the_chair(int number, Outcome outcome, Reason reason) => Ask(WithNonExecutives(number)).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData(2, Outcome.NotSatisfied, Reason.TooFew)]
    [InlineData(3, Outcome.Satisfied, Reason.None)]
    public void The_number_is_a_parameter(int number, Outcome outcome, Reason reason) =>
        Ask(WithNonExecutives(number), parameters: new RuleParameters { MinimumNonExecutiveMembers = 3 }).ShouldComeTo(outcome, reason);

    [Fact]
    public void The_chair_listed_as_a_non_executive_too_does_not_count() =>
        Ask(WithNonExecutives(2).WithMemberAdded(LawfulBoard.Ordinary("x", SeatKind.NonExecutive, new(2022, 7, 1)) with { Person = new Person { Id = "p-chair" } })
                .WithoutMembers(member => member.Id is "n-0"))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void One_person_listed_twice_counts_once() =>
        Ask(WithNonExecutives(1).WithMemberAdded(LawfulBoard.Ordinary("n-0", SeatKind.NonExecutive, new(2022, 7, 1)) with { Id = "again" }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void A_non_executive_whose_appointment_is_shown_invalid_does_not_count() =>
        Ask(WithNonExecutives(1).WithMemberAdded(
                LawfulBoard.Ordinary("x", SeatKind.NonExecutive, new(2022, 7, 1)).WithAppointment(appointment => appointment with { By = Actor.ChiefExecutive })))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void Undetermined_when_one_is_listed_and_the_list_is_not_complete() =>
        Ask(WithNonExecutives(1).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_a_seat_is_not_known() =>
        Ask(WithNonExecutives(1).With(LawfulBoard.Finance, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    private static IntegratedCareBoard WithNonExecutives(int number)
    {
        var board = LawfulBoard.Create().WithoutMembers(member => member.Seat == SeatKind.NonExecutive);
        for (var i = 0; i < number; i++)
        {
            board = board.WithMemberAdded(LawfulBoard.Ordinary($"n-{i}", SeatKind.NonExecutive, new(2022, 7, 1)));
        }

        return board;
    }
}
