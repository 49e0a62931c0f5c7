using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class ChairInPostRuleTests() : BoardRuleTests("ICB-BOARD-001")
{
    private static readonly LocalDate Handover = new(2024, 5, 1);

    [Fact]
    public void Satisfied_when_the_Secretary_of_State_approved_before_the_start() =>
        Ask(WithSuccessor(approved: new(2024, 4, 18))).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void Approval_counts_on_the_first_day_and_not_on_the_next(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(WithSuccessor(approved: Handover.PlusDays(daysAfter))).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void A_handover_on_one_day_leaves_one_chair_on_every_day(int daysAfter) =>
        Ask(WithSuccessor(approved: new(2024, 4, 18)), Handover.PlusDays(daysAfter)).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Duplicate)]
    [InlineData(1, Outcome.Satisfied, Reason.None)]
    public void Two_chairs_on_the_day_by_which_their_terms_overlap(int daysAfter, Outcome outcome, Reason reason)
    {
        var board = WithSuccessor(approved: new(2024, 4, 18)).With(LawfulBoard.Chair, chair => chair with { To = Handover.PlusDays(1) });

        Ask(board, Handover.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);
    }

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Vacancy)]
    [InlineData(1, Outcome.Satisfied, Reason.None)]
    public void Vacant_on_the_day_between_two_terms(int daysAfter, Outcome outcome, Reason reason)
    {
        var board = WithSuccessor(approved: new(2024, 4, 18), from: Handover.PlusDays(1));

        Ask(board, Handover.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void A_vacancy_names_its_first_day() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { To = Handover })).Message.ShouldContain("2024-05-01");

    [Fact]
    public void Undetermined_when_no_chair_is_listed_and_the_list_is_not_stated_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Not_satisfied_when_the_office_is_stated_empty_even_if_the_list_is_not_complete()
    {
        var board = LawfulBoard.Create().WithoutMember(LawfulBoard.Chair).WithMembersNotStated() with
        {
            Vacancies = FactList.Partial(new Vacancy { Seat = SeatKind.Chair, From = new(2025, 1, 1) }),
        };

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);
    }

    [Fact]
    public void Undetermined_when_someone_sits_in_an_unknown_seat() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_satisfied_when_someone_else_appointed() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Undetermined_when_it_is_not_known_who_appointed() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_no_approval_is_stated() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, FactList<Approval>.Unknown)).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_approval_has_no_day() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, FactList.Complete(new Approval { By = Actor.SecretaryOfState })))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_approver_is_not_named() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, FactList.Complete(new Approval { On = new(2022, 5, 20) })))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_satisfied_when_a_complete_record_holds_no_approval() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Fact]
    public void Not_satisfied_when_only_NHS_England_approved() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, LawfulBoard.Approved(Actor.NhsEngland, new(2022, 5, 20))))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Fact]
    public void A_late_stated_approval_is_the_approval() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, FactList.NotStated(LawfulBoard.Approve(Actor.SecretaryOfState, new(2022, 7, 2)))))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.ApprovalAfterStart);

    [Theory]
    [InlineData("2022-05-08", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-09", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-06-30", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-07-01", Outcome.Satisfied, Reason.None)]
    public void Approval_before_the_schedule_was_in_force_leaves_it_open(string approved, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Chair, LawfulBoard.Approved(Actor.SecretaryOfState, Iso(approved)))).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData("2022-05-08", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-09", Outcome.Satisfied, Reason.None)]
    public void Appointment_before_the_schedule_was_in_force_leaves_it_open(string decided, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Chair, appointment => appointment with { DecidedOn = Iso(decided) })).ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_a_deputy_acts_as_chair_without_appointment_by_NHS_England()
    {
        var deputy = new BoardMember
        {
            Person = new Person { Id = "p-deputy" },
            Seat = SeatKind.Chair,
            From = new(2025, 1, 1),
            Capacity = Capacity.Acting,
            Appointment = new Appointment { By = Actor.OfPanel("The board"), Approvals = FactList.Complete<Approval>() },
        };

        var asked = Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair).WithMemberAdded(deputy));

        asked.ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);
        asked.Remarks.ShouldContain(remark => remark.Contains("acting", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_deputy_chair_in_their_own_seat_does_not_fill_the_office() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair)).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy)
            .Remarks.ShouldContain(remark => remark.Contains("deputy", StringComparison.Ordinal));

    [Theory]
    [InlineData(Capacity.Acting)]
    [InlineData(Capacity.Interim)]
    public void Satisfied_by_an_acting_or_interim_chair_who_came_by_the_statutory_route(Capacity capacity) =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { Capacity = capacity })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Satisfied_while_the_chair_is_suspended() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { IsSuspended = true })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void An_observer_fills_no_office()
    {
        var board = LawfulBoard.Create().WithoutMember(LawfulBoard.Chair) with
        {
            Attendees = FactList.Complete(new BoardAttendee { Kind = AttendeeKind.Substitute, SubstituteFor = "chair", Title = "Chair" }),
        };

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);
    }

    [Fact]
    public void Satisfied_when_the_same_person_is_listed_twice() =>
        Ask(LawfulBoard.Create().WithMemberAdded(LawfulBoard.Create().Members[LawfulBoard.Chair] with { Id = "chair-again" })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Undetermined_when_two_entries_are_not_proven_different_people() =>
        Ask(LawfulBoard.Create().WithMemberAdded(LawfulBoard.Create().Members[LawfulBoard.Chair] with { Person = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_second_chair_is_undated() =>
        Ask(LawfulBoard.Create().WithMemberAdded(
                LawfulBoard.Create().Members[LawfulBoard.Chair] with { Person = new Person { Id = "p-other" }, From = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_an_undated_chair_is_stated_for_another_day()
    {
        var board = LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { From = null }) with { StatedOn = BoardAsking.Day.PlusDays(1) };

        Ask(board).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
    }

    [Fact]
    public void An_undated_chair_with_a_faulty_route_is_not_condemned() =>
        Ask(LawfulBoard.Create().With(
                LawfulBoard.Chair, chair => (chair with { From = null }).WithAppointment(appointment => appointment with { By = Actor.OfPanel("The board") })))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    private static IntegratedCareBoard WithSuccessor(LocalDate approved, LocalDate? from = null)
    {
        var chair = LawfulBoard.Create().Members[LawfulBoard.Chair];
        return LawfulBoard.Create().With(LawfulBoard.Chair, first => first with { To = Handover }).WithMemberAdded(chair with
        {
            Id = "second-chair",
            Person = new Person { Id = "p-second-chair" },
            From = from ?? Handover,
            Appointment = chair.Appointment! with { DecidedOn = new(2024, 4, 1), Approvals = LawfulBoard.Approved(Actor.SecretaryOfState, approved) },
        });
    }

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
