using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.ModelConstitution;

public sealed class PartnerSeatsRuleTests() : BoardRuleTests("NHSE-BOARD-004")
{
    [Theory]
    [InlineData(LawfulBoard.Trust, "NHS trusts")]
    [InlineData(LawfulBoard.PrimaryCare, "primary medical")]
    [InlineData(LawfulBoard.Council, "local authorities")]
    public void Not_satisfied_when_one_sector_has_no_seat_filled(int position, string named) =>
        Ask(LawfulBoard.Create().WithoutMember(position)).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy).Message.ShouldContain(named);

    [Fact]
    public void Satisfied_though_the_nominations_are_not_stated() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Trust, member => member with { Nomination = null })).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData("p-chair")]
    [InlineData("p-chief-executive")]
    public void Not_satisfied_when_the_chair_or_chief_executive_sits_in_a_partners_seat(string person) =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Trust, member => member with { Person = new Person { Id = person } }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void Not_satisfied_when_the_holders_appointment_is_shown_invalid() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Trust, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void Undetermined_when_a_sector_is_not_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Council).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_someone_in_another_seat_may_come_from_the_sector() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Council).With(LawfulBoard.FirstOther, member => member with { Nomination = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_chairs_place_in_a_partners_seat_is_undated() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Trust, member => member with { Person = new Person { Id = "p-chair" } })
                .With(LawfulBoard.Chair, chair => chair with { From = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
}

public sealed class PolicyMinimumRuleTests() : BoardRuleTests("NHSE-BOARD-005")
{
    [Theory]
    [InlineData(10, Outcome.Satisfied, Reason.None)]
    [InlineData(9, Outcome.NotSatisfied, Reason.TooFew)]
    public void Ten_members_are_the_least(int number, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create() with { Members = FactList.Complete<BoardMember>([.. LawfulBoard.Create().Members.Take(number)]) }).ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_nine_are_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create() with { Members = FactList.NotStated<BoardMember>([.. LawfulBoard.Create().Members.Take(9)]) })
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void One_person_in_two_seats_counts_once() =>
        Ask(LawfulBoard.Create() with { Members = FactList.Complete<BoardMember>([.. LawfulBoard.Create().Members.Take(9), LawfulBoard.Create().Members[0] with { Id = "again" }]) })
            .ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew);

    [Fact]
    public void Stays_out_of_counts_and_severity() => Ask(LawfulBoard.Create()).Rule.Definition.IsAggregate.ShouldBeTrue();
}
