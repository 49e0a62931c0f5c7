using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Meetings;

/// <summary>Counting a quorum of the lawful board of sixteen, whose rule asks for half of the members in post and one of each of four groups.</summary>
public sealed partial class QuorumCountTests
{
    private const string Partner = "p-primary-care";
    private static readonly LocalDate Day = new(2025, 6, 2);
    private static readonly string[] Eight = ["p-chair", "p-finance", "p-medical", "p-audit-chair", "p-deputy", Partner, "p-place-1", "p-place-2"];

    [Fact]
    public void Exactly_half_with_every_group_is_quorate()
    {
        var answer = Count(Board(), Eight);

        answer.IsQuorate.ShouldBe(true);
        answer.Present.ShouldBe(new CountRange(8, 8));
        answer.Needed.ShouldBe(new CountRange(8, 8));
        answer.Base.ShouldBe(new CountRange(16, 16));
        answer.Of.ShouldBe(QuorumBase.MembersInPost);
        answer.Groups.Select(group => group.Standing.ShouldHaveSingleItem().Person!.Id).ShouldBe(["p-finance", "p-medical", "p-chair", Partner]);
        answer.NotCounted.ShouldBeEmpty();
        answer.Missing.ShouldBeEmpty();
        answer.Clause.ShouldBe(new Clause { Provides = true, Number = "4.7.2", Page = 61 });
        answer.Absent.Select(one => one.Person!.Id).ShouldBe(
            ["p-chief-executive", "p-nursing", "p-non-executive-3", "p-trust", "p-mental-health-trust", "p-council", "p-place-3", "p-place-4"]);
    }

    [Fact]
    public void One_fewer_than_half_is_not()
    {
        var answer = Count(Board(), Eight[..7]);

        answer.IsQuorate.ShouldBe(false);
        (answer.IsNumberMet, answer.AreGroupsMet, answer.IsChairMet).ShouldBe((false, true, true));
    }

    [Fact]
    public void One_executive_short_is_not_quorate_and_says_who_could_stand()
    {
        var answer = Count(Board(), [.. Without("p-finance"), "p-place-3"]);

        answer.IsQuorate.ShouldBe(false);
        (answer.IsNumberMet, answer.AreGroupsMet).ShouldBe((true, false));
        answer.Groups[0].IsMet.ShouldBe(false);
        answer.Groups[0].Name.ShouldBe("the chief executive or director of finance");
        answer.Groups[0].CouldStand.Select(one => (one.Location, one.Person!.Id)).ShouldBe(
            [("/board/members/1", "p-chief-executive"), ("/board/members/2", "p-finance")]);
    }

    [Fact]
    public void An_allowed_substitute_counts_and_stands_for_the_seat()
    {
        var answer = Count(Board(), [.. Others("p-finance"), Substitute("p-90", "p-finance")]);

        answer.IsQuorate.ShouldBe(true);
        answer.Groups[0].Standing.ShouldHaveSingleItem().Person!.Id.ShouldBe("p-90");
        answer.Absent.ShouldNotContain(one => string.Equals(one.Person!.Id, "p-finance", StringComparison.Ordinal));
    }

    [Fact]
    public void A_substitute_the_constitution_does_not_allow_does_not_make_a_quorum()
    {
        var answer = Count(Board(), [.. Others("p-deputy"), Substitute("p-90", "p-deputy")]);

        answer.IsQuorate.ShouldBe(false);
        answer.NotCounted.ShouldHaveSingleItem().ShouldBe(
            new UncountedPerson(
                new QuorumPerson { Location = "/attendance/7", Person = new Person { Id = "p-90" }, SubstituteFor = new Person { Id = "p-deputy" } },
                UncountedReason.SubstituteNotAllowed,
                IsSettled: true));
    }

    [Fact]
    public void Whether_a_substitute_is_allowed_stays_open_while_the_list_is_not_complete()
    {
        var board = WithOrders(orders => orders with { SubstitutesFor = FactList.NotStated(SeatKind.DirectorOfFinance) });

        var answer = Count(board, [.. Others("p-deputy"), Substitute("p-90", "p-deputy")]);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/constitution/standingOrders/substitutesFor");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Substitutes_count_where_the_rule_says_so(bool? count, bool? expected) =>
        Count(WithQuorum(quorum => quorum with { SubstitutesCount = count }), [.. Others("p-finance"), Substitute("p-90", "p-finance")])
            .IsQuorate.ShouldBe(expected);

    [Fact]
    public void A_substitute_without_permission_leaves_it_open_because_the_source_is_unverified()
    {
        var answer = Count(Board(), [.. Others("p-finance"), Substitute("p-90", "p-finance") with { PermittedByPresiding = false }]);

        answer.IsQuorate.ShouldBeNull();
        answer.NotCounted.Select(one => (one.Reason, one.IsSettled)).ShouldBe([(UncountedReason.SubstituteNotPermitted, false)]);
        answer.Missing.ShouldHaveSingleItem().Kind.ShouldBe(MissingKind.SourceUnverified);
    }

    [Fact]
    public void A_member_and_their_substitute_count_once()
    {
        var answer = Count(Board(), [.. Of(Eight[..7]), Substitute("p-90", "p-finance")]);

        answer.IsQuorate.ShouldBe(false);
        answer.NotCounted.ShouldHaveSingleItem().Reason.ShouldBe(UncountedReason.MemberAlreadyCounted);
    }

    [Fact]
    public void Two_substitutes_for_one_member_count_once()
    {
        var answer = Count(Board(), [.. Of(Eight[..7]), Substitute("p-90", "p-nursing"), Substitute("p-91", "p-nursing")]);

        answer.IsQuorate.ShouldBe(true);
        answer.Present.ShouldBe(new CountRange(8, 8));
        answer.NotCounted.ShouldHaveSingleItem().Reason.ShouldBe(UncountedReason.MemberAlreadyCounted);
    }

    [Fact]
    public void One_substitute_for_two_members_counts_once() =>
        Count(Board(), [.. Of(Eight[..6]), Substitute("p-90", "p-nursing"), Substitute("p-90", "p-trust")]).Present.ShouldBe(new CountRange(7, 7));

    [Fact]
    public void Somebody_listed_twice_counts_once()
    {
        var answer = Count(Board(), [.. Eight[..7], "p-chair"]);

        answer.IsQuorate.ShouldBe(false);
        answer.NotCounted.ShouldHaveSingleItem().Reason.ShouldBe(UncountedReason.AlreadyCounted);
    }

    [Fact]
    public void A_substitute_for_somebody_who_is_no_member_does_not_count() =>
        Count(Board(), [.. Of(Eight[..7]), Substitute("p-90", "p-unheard-of")]).NotCounted.ShouldHaveSingleItem().Reason
            .ShouldBe(UncountedReason.SubstituteForNonMember);

    [Fact]
    public void A_conflicted_member_stops_counting_for_the_item()
    {
        var answer = QuorumCount.Of(Board(), Day, FactList.Complete(Of(Eight)), FactList.Complete(new Person { Id = Partner }));

        answer.IsQuorate.ShouldBe(false);
        (answer.IsNumberMet, answer.Groups[3].IsMet).ShouldBe((false, false));
        answer.NotCounted.ShouldHaveSingleItem().Reason.ShouldBe(UncountedReason.Conflicted);
    }

    [Fact]
    public void Who_was_excluded_not_being_known_leaves_it_open()
    {
        var answer = QuorumCount.Of(Board(), Day, FactList.Complete(Of(Eight)), FactList<Person>.Unknown);

        answer.IsQuorate.ShouldBeNull();
        answer.Missing.Select(one => one.Pointer).ShouldContain("/excluded", StringComparer.Ordinal);
    }

    [Fact]
    public void Without_the_chair_a_deputy_chair_makes_the_quorum_where_either_is_needed()
    {
        var board = WithQuorum(quorum => quorum with { NeedsChairOrDeputy = true });
        string[] withoutChair = [.. Without("p-chair"), "p-place-3"];
        string[] withoutEither = [.. Without("p-chair", "p-deputy"), "p-place-3", "p-place-4"];

        Count(board, withoutChair).IsQuorate.ShouldBe(true);
        var neither = Count(board, withoutEither);
        neither.IsQuorate.ShouldBe(false);
        (neither.IsNumberMet, neither.AreGroupsMet, neither.IsChairMet).ShouldBe((true, true, false));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, true)]
    public void Without_the_chair_there_is_a_quorum_unless_it_needs_the_chair(bool? needsChair, bool expected) =>
        Count(WithQuorum(quorum => quorum with { NeedsChair = needsChair }), [.. Without("p-chair"), "p-place-3"]).IsQuorate.ShouldBe(expected);

    [Fact]
    public void Whether_the_chair_is_needed_not_being_known_leaves_it_open()
    {
        var board = WithQuorum(quorum => quorum with { NeedsChair = null }).WithConstitution(constitution => constitution with { QuorumWithoutChair = null });

        Count(board, [.. Without("p-chair"), "p-place-3"]).IsQuorate.ShouldBeNull();
        Count(board, Eight).IsQuorate.ShouldBe(true);
    }

    [Theory]
    [InlineData(1, 2, 15, 8)]
    [InlineData(1, 3, 16, 6)]
    [InlineData(1, 2, 16, 8)]
    [InlineData(2, 3, 16, 11)]
    [InlineData(1, 1, 15, 15)]
    public void A_fraction_rounds_up(int numerator, int denominator, int inPost, int needed)
    {
        var board = WithQuorum(quorum => quorum with { Numerator = numerator, Denominator = denominator });
        while (board.Members.Count > inPost)
        {
            board = board.WithoutMember(board.Members.Count - 1);
        }

        var answer = Count(board, Eight);

        answer.Base.ShouldBe(new CountRange(inPost, inPost));
        answer.Needed.ShouldBe(new CountRange(needed, needed));
    }

    [Fact]
    public void A_fraction_of_the_seats_counts_empty_ones_too()
    {
        var board = WithQuorum(quorum => quorum with { Of = QuorumBase.Seats }).WithConstitution(constitution => constitution with
        {
            Seats = FactList.Complete(
                new ConstitutionSeat { Kind = SeatKind.NonExecutive, Number = 4 },
                new ConstitutionSeat { Kind = SeatKind.OtherOrdinary, AtLeast = 10, AtMost = 11 }),
        });

        var answer = Count(board, Eight);

        (answer.Base, answer.Needed, answer.IsQuorate).ShouldBe((new CountRange(16, 17), new CountRange(8, 9), null));
        answer.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/constitution/seats");
    }

    [Fact]
    public void A_number_is_a_number_whoever_is_in_post()
    {
        var board = WithQuorum(quorum => quorum with { Numerator = null, Denominator = null, AtLeast = 7 });

        var answer = Count(board.WithoutMember(15), Eight[..7]);

        (answer.IsQuorate, answer.Needed, answer.Base).ShouldBe((true, new CountRange(7, 7), null));
    }

    [Fact]
    public void Where_taking_the_first_who_fits_would_fail_people_are_moved_to_another_group()
    {
        var board = WithQuorum(quorum => quorum with
        {
            Groups = FactList.Complete(Group("executive", SeatKind.ChiefExecutive, SeatKind.MedicalDirector), Group("chief executive", SeatKind.ChiefExecutive)),
            AtLeast = 2,
            Numerator = null,
            Denominator = null,
        });

        var answer = Count(board, ["p-chief-executive", "p-medical"]);

        answer.IsQuorate.ShouldBe(true);
        answer.Groups.Select(group => group.Standing.Single().Person!.Id).ShouldBe(["p-medical", "p-chief-executive"]);
    }

    [Fact]
    public void Nobody_stands_for_two_groups()
    {
        var board = WithQuorum(quorum => quorum with
        {
            Groups = FactList.Complete(Group("finance", SeatKind.DirectorOfFinance), Group("executive", SeatKind.DirectorOfFinance, SeatKind.MedicalDirector)),
        });

        var answer = Count(board, [.. Without("p-medical"), "p-place-3"]);

        answer.IsQuorate.ShouldBe(false);
        answer.Groups.Select(group => group.IsMet).ShouldBe([true, false]);
    }

    [Fact]
    public void A_group_may_need_more_than_one()
    {
        var board = WithQuorum(quorum => quorum with { Groups = FactList.Complete(Group("non-executive", SeatKind.NonExecutive) with { AtLeast = 3 }) });

        Count(board, Eight).Groups.Single().ShouldSatisfyAllConditions(
            group => group.IsMet.ShouldBe(false),
            group => group.Standing.Count.ShouldBe(2),
            group => group.CouldStand.ShouldHaveSingleItem().Person!.Id.ShouldBe("p-non-executive-3"));
        Count(board, [.. Eight, "p-non-executive-3"]).IsQuorate.ShouldBe(true);
    }

    private static IntegratedCareBoard Board() => WithQuorum(quorum => quorum);

    private static IntegratedCareBoard WithQuorum(Func<Quorum, Quorum> change) => WithOrders(orders => orders with { Quorum = change(orders.Quorum! with { NeedsChairOrDeputy = false }) });

    private static IntegratedCareBoard WithOrders(Func<StandingOrders, StandingOrders> change) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with { StandingOrders = change(LawfulGovernance.Orders()) });

    private static QuorumGroup Group(string name, params ReadOnlySpan<SeatKind> seats) => new() { Name = name, Seats = FactList.Complete(seats) };

    private static QuorumAnswer Count(IntegratedCareBoard board, string[] people) => Count(board, Of(people));

    private static QuorumAnswer Count(IntegratedCareBoard board, Attendance[] attendance) => QuorumCount.Of(board, Day, FactList.Complete(attendance));

    private static string[] Without(params string[] people) => [.. Eight.Except(people, StringComparer.Ordinal)];

    private static Attendance[] Others(string without) => Of(Without(without));

    private static Attendance[] Of(params string[] people) => [.. people.Select(id => new Attendance { Person = new Person { Id = id } })];

    private static Attendance Substitute(string person, string principal) =>
        new() { Person = new Person { Id = person }, SubstituteFor = new Person { Id = principal }, PermittedByPresiding = true };
}
