using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class OrdinaryMembersRuleTests() : BoardRuleTests("ICB-BOARD-005")
{
    [Fact]
    public void Satisfied_by_nine() => Ask(WithOrdinary(9)).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(0, Outcome.NotSatisfied, Reason.TooFew)]
    [InlineData(2, Outcome.NotSatisfied, Reason.TooFew)]
    [InlineData(3, Outcome.Satisfied, Reason.None)]
    public void Three_are_enough_and_two_are_not(int number, Outcome outcome, Reason reason) => Ask(WithOrdinary(number)).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.TooFew)]
    [InlineData(1, Outcome.NotSatisfied, Reason.TooFew)]
    public void Too_few_from_the_day_one_of_three_left(int daysAfter, Outcome outcome, Reason reason)
    {
        var leaves = new LocalDate(2024, 5, 10);
        var board = WithOrdinary(3).With(2, member => member with { To = leaves });

        Ask(board, leaves.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void A_member_yet_to_start_does_not_count() =>
        Ask(WithOrdinary(3).With(2, member => member with { From = BoardAsking.Day.PlusDays(1) })).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void Undetermined_when_two_are_listed_and_the_list_is_not_stated_complete() =>
        Ask(WithOrdinary(2).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_two_are_listed_and_the_list_is_stated_partial() =>
        Ask(WithOrdinary(2) with { Members = WithOrdinary(2).Members.WithCompleteness(Completeness.Partial) })
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_the_third_sits_in_an_unknown_seat() =>
        Ask(WithOrdinary(3).With(2, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_third_is_undated_on_a_day_not_stated() =>
        Ask(WithOrdinary(3).With(2, member => member with { From = null }) with { StatedOn = BoardAsking.Day.PlusDays(-1) })
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Satisfied_when_the_third_is_undated_on_the_day_stated() =>
        Ask(WithOrdinary(3).With(2, member => member with { From = null }) with { StatedOn = BoardAsking.Day }).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_member_whose_appointment_is_shown_invalid_does_not_count() =>
        Ask(WithOrdinary(3).WithApprovals(2, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void A_member_whose_appointment_is_not_known_counts() =>
        Ask(WithOrdinary(3).With(2, member => member with { Appointment = null })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_suspended_member_counts() => Ask(WithOrdinary(3).With(2, member => member with { IsSuspended = true })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_member_without_a_vote_counts() => Ask(WithOrdinary(3).With(2, member => member with { Votes = false })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void One_person_in_two_seats_counts_once() =>
        Ask(WithOrdinary(3).With(3, member => member with { Person = new Person { Id = "p-finance" } })).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void Two_unnamed_entries_count_as_two_people() =>
        Ask(WithOrdinary(3).With(3, member => member with { Person = null }).With(4, member => member with { Person = null })).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData("p-chair")]
    [InlineData("p-chief-executive")]
    public void The_chair_or_chief_executive_in_an_ordinary_seat_is_no_ordinary_member(string person) =>
        Ask(WithOrdinary(3).With(2, member => member with { Person = new Person { Id = person } })).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void Observers_and_substitutes_do_not_count()
    {
        var board = WithOrdinary(2) with
        {
            Attendees = FactList.Complete(
                new BoardAttendee { Kind = AttendeeKind.Observer, Title = "Healthwatch" }, new BoardAttendee { Kind = AttendeeKind.Substitute, SubstituteFor = "finance" }),
        };

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);
    }

    private static IntegratedCareBoard WithOrdinary(int number) => LawfulBoard.Create() with
    {
        Members = FactList.Complete<BoardMember>([.. LawfulBoard.Create().Members.Take(2 + number)]),
    };
}
