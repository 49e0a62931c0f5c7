using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class DistinctPeopleRuleTests() : BoardRuleTests("ICB-BOARD-011")
{
    private static readonly RuleParameters Lenient = new() { LenientOnDoubleCounting = true };

    [Fact]
    public void Not_satisfied_when_one_person_is_nominated_by_trusts_and_by_practices() =>
        Ask(OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust")).ShouldComeTo(Outcome.NotSatisfied, Reason.DoubleCounting);

    [Fact]
    public void Undetermined_while_it_is_not_known_since_when_the_constitution_that_names_the_appointors_is_in_force() =>
        Ask(OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust").WithConstitution(constitution => constitution with { From = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing)
            .Missing.ShouldContain(missing => missing.Pointer == "/constitution/from");

    [Fact]
    public void A_lenient_parameter_leaves_double_counting_to_judgement() =>
        Ask(OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust"), parameters: Lenient).ShouldComeTo(Outcome.Undetermined, Reason.Judgement)
            .Missing.ShouldContain(missing => missing.Kind == MissingKind.Judgement);

    [Theory]
    [InlineData(LawfulBoard.Trust)]
    [InlineData(LawfulBoard.PrimaryCare)]
    [InlineData(LawfulBoard.Council)]
    [InlineData(LawfulBoard.ChiefExecutive)]
    public void Not_satisfied_when_the_chair_also_fills_another_of_the_five(int position) =>
        Ask(OneInTwoSeats(position, "p-chair")).ShouldComeTo(Outcome.NotSatisfied, Reason.DoubleCounting);

    [Fact]
    public void A_second_holder_of_one_seat_rescues_the_matching()
    {
        var board = OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust");

        Ask(board.WithMemberAdded(board.Members[LawfulBoard.Trust] with { Id = "second", Person = new Person { Id = "p-second" } }))
            .ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void A_chain_of_shared_people_is_matched()
    {
        var board = OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust");
        var council = board.Members[LawfulBoard.Council];
        board = board
            .WithMemberAdded(board.Members[LawfulBoard.Trust] with { Id = "trust-by-council", Person = council.Person })
            .WithMemberAdded(council with { Id = "second-council", Person = new Person { Id = "p-second-council" } });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Five_people_in_other_combinations_are_still_too_few_for_the_three_nominated_seats()
    {
        var board = OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust");

        Ask(board.WithMemberAdded(board.Members[LawfulBoard.Council] with { Id = "second-council", Person = new Person { Id = "p-second-council" } }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.DoubleCounting);
    }

    [Fact]
    public void Unnamed_entries_are_taken_as_different_people() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Trust, member => member with { Person = null }).With(LawfulBoard.Council, member => member with { Person = null }))
            .ShouldComeTo(Outcome.Satisfied)
            .Remarks.ShouldContain(remark => remark.Contains("different people", StringComparison.Ordinal));

    [Theory]
    [InlineData(LawfulBoard.Chair)]
    [InlineData(LawfulBoard.ChiefExecutive)]
    [InlineData(LawfulBoard.Trust)]
    public void Not_applicable_while_one_of_the_five_seats_is_empty(int position) =>
        Ask(LawfulBoard.Create().WithoutMember(position)).ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    [Fact]
    public void Not_applicable_while_an_office_holders_appointment_is_shown_invalid() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") }))
            .ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    [Fact]
    public void Undetermined_when_a_seat_has_no_holder_on_a_list_not_stated_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Trust).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_a_shared_persons_appointment_is_not_known() =>
        Ask(OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust").With(LawfulBoard.PrimaryCare, member => member with { Appointment = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_a_shared_seat_is_undated() =>
        Ask(OneInTwoSeats(LawfulBoard.PrimaryCare, "p-trust").With(LawfulBoard.PrimaryCare, member => member with { From = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_while_someone_acts_in_an_office_and_their_route_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { Capacity = Capacity.Acting, Appointment = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void A_person_who_left_the_first_seat_before_taking_the_second_is_counted_for_one()
    {
        var moved = new LocalDate(2024, 5, 1);
        var board = LawfulBoard.Create()
            .With(LawfulBoard.Trust, member => member with { To = moved })
            .WithMemberAdded(LawfulBoard.Create().Members[LawfulBoard.Trust] with { Id = "second-trust", Person = new Person { Id = "p-second" }, From = moved });

        Ask(board, moved).ShouldComeTo(Outcome.Satisfied);
    }

    private static IntegratedCareBoard OneInTwoSeats(int position, string person) =>
        LawfulBoard.Create().With(position, member => member with { Person = new Person { Id = person } });
}
