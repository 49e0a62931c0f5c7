using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.ModelConstitution;

public sealed class ExecutiveDirectorsRuleTests() : BoardRuleTests("NHSE-BOARD-002")
{
    [Theory]
    [InlineData(LawfulBoard.Finance, "finance")]
    [InlineData(LawfulBoard.Medical, "medical")]
    [InlineData(LawfulBoard.Nursing, "nursing")]
    public void Not_satisfied_when_one_of_the_three_is_no_member(int position, string named) =>
        Ask(LawfulBoard.Create().WithoutMember(position)).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy).Message.ShouldContain(named);

    [Fact]
    public void Not_satisfied_when_the_chief_nurse_is_only_in_attendance()
    {
        var board = LawfulBoard.Create().WithoutMember(LawfulBoard.Nursing) with
        {
            Attendees = FactList.Complete(new BoardAttendee { Kind = AttendeeKind.Participant, Title = "Chief nurse", VoteRecorded = false }),
        };

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);
    }

    [Theory]
    [InlineData(true, Outcome.Satisfied, Reason.None)]
    [InlineData(null, Outcome.Satisfied, Reason.None)]
    [InlineData(false, Outcome.NotSatisfied, Reason.Vacancy)]
    public void A_director_without_a_vote_does_not_count(bool? votes, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Nursing, member => member with { Votes = votes })).ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_a_directors_appointment_is_shown_invalid() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Nursing, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void Satisfied_when_a_directors_appointment_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Nursing, member => member with { Appointment = null })).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(false, Outcome.Undetermined, Reason.Judgement)]
    [InlineData(true, Outcome.Satisfied, Reason.None)]
    public void One_person_in_two_posts_is_left_open_unless_a_parameter_allows_it(bool allowed, Outcome outcome, Reason reason) =>
        Ask(Combined(), parameters: new RuleParameters { AllowCombinedExecutivePosts = allowed }).ShouldComeTo(outcome, reason);

    [Fact]
    public void Satisfied_when_a_second_holder_of_one_post_makes_three_people()
    {
        var board = Combined();

        Ask(board.WithMemberAdded(board.Members[LawfulBoard.Nursing] with { Id = "second", Person = new Person { Id = "p-second" } })).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Undetermined_when_a_post_is_not_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Nursing).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_a_seat_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Nursing, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    private static IntegratedCareBoard Combined() =>
        LawfulBoard.Create().With(LawfulBoard.Nursing, member => member with { Person = new Person { Id = "p-medical" } });
}
