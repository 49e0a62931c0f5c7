using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Tests.Meetings;

/// <summary>What is open and what is certain while people, posts or rules are not all known.</summary>
public sealed partial class QuorumCountTests
{
    [Fact]
    public void Vacancies_can_make_a_quorum_impossible()
    {
        var board = Board().WithoutMember(LawfulBoard.Finance).WithoutMember(LawfulBoard.ChiefExecutive);

        var answer = QuorumCount.OfAll(board, Day);

        answer.IsQuorate.ShouldBe(false);
        answer.Groups[0].IsMet.ShouldBe(false);
        answer.Groups[0].CouldStand.ShouldBeEmpty();
        QuorumCount.OfAll(Board(), Day).IsQuorate.ShouldBe(true);
    }

    [Fact]
    public void A_list_of_members_not_stated_complete_never_makes_a_quorum_impossible()
    {
        var board = Board().WithoutMember(LawfulBoard.Finance).WithoutMember(LawfulBoard.ChiefExecutive);

        var answer = QuorumCount.OfAll(board with { Members = board.Members.WithCompleteness(Completeness.NotStated) }, Day);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/board/members");
    }

    [Fact]
    public void Enough_people_make_a_quorum_even_where_more_may_have_been_there()
    {
        QuorumCount.Of(Board(), Day, FactList.NotStated(Of(Eight))).IsQuorate.ShouldBe(true);
        QuorumCount.Of(Board(), Day, FactList.NotStated(Of(Eight[..7]))).IsQuorate.ShouldBeNull();
    }

    [Fact]
    public void No_attendance_can_help_a_board_that_cannot_be_quorate()
    {
        var board = Board().WithoutMember(LawfulBoard.Finance).WithoutMember(LawfulBoard.ChiefExecutive);

        QuorumCount.Of(board, Day, FactList.NotStated(Of("p-chair"))).IsQuorate.ShouldBe(false);
    }

    [Fact]
    public void Who_attends_without_being_a_member_never_counts()
    {
        var answer = Count(Board(), [.. Eight[..7], "p-90"]);

        answer.IsQuorate.ShouldBe(false);
        answer.NotCounted.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Reason.ShouldBe(UncountedReason.NotMember),
            one => one.IsSettled.ShouldBeTrue());
    }

    [Fact]
    public void A_stranger_may_have_come_in_a_members_place()
    {
        var answer = Count(Board(), [.. Eight[..7], "p-stranger"]);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/attendance/7/substituteFor");
    }

    [Theory]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-06-03", true)]
    public void A_member_counts_up_to_the_last_day(string to, bool expected)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value;
        var board = WithQuorum(quorum => quorum with { Numerator = null, Denominator = null, AtLeast = 8, SubstitutesCount = false })
            .WithMember(LawfulBoard.FirstOther, member => member with { To = day });

        Count(board, Eight).IsQuorate.ShouldBe(expected);
    }

    [Fact]
    public void A_suspended_member_is_still_a_member_and_is_named()
    {
        var answer = Count(Board().WithMember(LawfulBoard.Finance, member => member with { IsSuspended = true }), Eight);

        answer.IsQuorate.ShouldBe(true);
        answer.Counted.Single(one => one.IsSuspended).Person!.Id.ShouldBe("p-finance");
    }

    [Fact]
    public void An_undated_member_can_help_and_never_harms()
    {
        var undated = Board().WithMember(LawfulBoard.Finance, member => member with { From = null });

        Count(undated, Eight).IsQuorate.ShouldBe(true);
        Count(undated, Eight[..7]).IsQuorate.ShouldBe(false);
        Count(WithQuorum(quorum => quorum with { Denominator = 15, Numerator = 7 }).WithMember(LawfulBoard.Finance, member => member with { From = null }), Eight[..7])
            .IsQuorate.ShouldBeNull();
    }

    [Fact]
    public void Without_a_rule_of_its_own_nothing_is_said()
    {
        var answer = Count(Board().WithConstitution(constitution => constitution with { StandingOrders = null }), Eight);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/constitution/standingOrders/quorum");
    }

    [Fact]
    public void A_constitution_without_a_first_day_never_makes_a_meeting_inquorate()
    {
        var board = Board().WithConstitution(constitution => constitution with { From = null });

        Count(board, Eight).IsQuorate.ShouldBe(true);
        var answer = Count(board, Eight[..7]);
        answer.IsQuorate.ShouldBeNull();
        answer.Missing.Select(one => one.Pointer).ShouldContain("/constitution/from", StringComparer.Ordinal);
    }

    [Fact]
    public void Groups_not_stated_complete_leave_a_quorum_open()
    {
        var answer = Count(WithQuorum(quorum => quorum with { Groups = quorum.Groups.WithCompleteness(Completeness.NotStated) }), Eight);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/constitution/standingOrders/quorum/groups");
    }

    [Fact]
    public void One_person_in_two_seats_counts_once_and_stands_for_either()
    {
        var board = Board().WithMember(LawfulBoard.Medical, member => member with { Person = new Person { Id = "p-finance" } });

        var answer = Count(board, [.. Without("p-medical"), "p-place-3"]);

        (answer.Present, answer.Base, answer.IsQuorate).ShouldBe((new CountRange(8, 8), new CountRange(15, 15), false));
    }
}
