using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class ChiefExecutiveInPostRuleTests() : BoardRuleTests("ICB-BOARD-003")
{
    private static readonly LocalDate Start = new(2023, 3, 1);

    [Fact]
    public void Satisfied_when_the_chair_appointed_and_NHS_England_approved() =>
        Ask(WithSecond(decided: new(2023, 2, 10), approved: new(2023, 2, 1))).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    [InlineData(31, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void Approval_counts_on_the_first_day_and_not_later(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(WithSecond(decided: new(2023, 2, 10), approved: Start.PlusDays(daysAfter))).ShouldComeTo(outcome, reason);

    [Fact]
    public void An_appointment_decided_after_the_start_is_named_as_such() =>
        Ask(WithSecond(decided: Start.PlusDays(1), approved: new(2023, 2, 1))).ShouldComeTo(Outcome.NotSatisfied, Reason.ApprovalAfterStart)
            .Message.ShouldContain("before the appointment was decided");

    [Fact]
    public void Not_satisfied_when_NHS_England_appointed() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { By = Actor.NhsEngland }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Undetermined_when_the_chair_of_a_named_board_appointed() =>
        Ask(LawfulBoard.Create().WithAppointment(
                LawfulBoard.ChiefExecutive, appointment => appointment with { By = Actor.OfOffice(Office.Chair, new Body { Code = "QYY" }) }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Vacancy)]
    public void Vacant_from_the_day_the_chief_executive_left(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { To = Start }), Start.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Duplicate)]
    [InlineData(1, Outcome.Satisfied, Reason.None)]
    public void Two_chief_executives_on_the_day_by_which_their_terms_overlap(int daysAfter, Outcome outcome, Reason reason)
    {
        var board = WithSecond(decided: new(2023, 2, 10), approved: new(2023, 2, 1))
            .With(LawfulBoard.ChiefExecutive, member => member with { To = Start.PlusDays(1) });

        Ask(board, Start.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);
    }

    [Theory]
    [InlineData(null, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("Direction 4", Outcome.Satisfied, Reason.None)]
    public void A_direction_naming_the_person_counts_as_approval_when_its_reference_is_given(string? reference, Outcome outcome, Reason reason)
    {
        var direction = new Approval { By = Actor.NhsEngland, On = new(2023, 2, 1), Kind = ApprovalKind.Direction, Reference = reference };
        var board = WithSecond(decided: new(2023, 2, 10), approved: new(2023, 2, 1)).WithApprovals(16, FactList.Complete(direction));

        Ask(board).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void Not_satisfied_when_NHS_England_directs_but_appoints_itself()
    {
        var direction = new Approval { By = Actor.NhsEngland, On = new(2023, 2, 1), Kind = ApprovalKind.Direction, Reference = "Direction 4" };
        var board = WithSecond(decided: new(2023, 2, 10), approved: new(2023, 2, 1)).WithApprovals(16, FactList.Complete(direction))
            .WithAppointment(16, appointment => appointment with { By = Actor.NhsEngland });

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);
    }

    [Theory]
    [InlineData(false, Outcome.NotSatisfied, Reason.NotInOffice)]
    [InlineData(true, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(null, Outcome.Undetermined, Reason.FactMissing)]
    public void A_vacant_chair_on_the_day_of_decision_fails_the_route_unless_proceedings_are_or_may_be_validated(bool? validates, Outcome outcome, Reason reason)
    {
        var board = WithChairVacantInFebruary().WithConstitution(
            constitution => constitution with { ValidationOfProceedings = new Clause { Provides = validates } });

        Ask(board).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void Undetermined_when_only_a_later_version_of_the_constitution_is_known_not_to_validate() =>
        Ask(WithChairVacantInFebruary().WithConstitution(constitution => constitution with { From = new(2024, 1, 1) }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_no_chair_is_listed_on_the_day_of_decision_but_no_vacancy_is_stated() =>
        Ask(WithChairVacantInFebruary() with { Vacancies = FactList.Complete<Vacancy>() }).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_chair_who_appointed_was_not_validly_appointed() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData("2022-05-08", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-16", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-17", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-06-30", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-07-01", Outcome.Satisfied, Reason.None)]
    public void A_chair_already_appointed_may_act_before_the_first_day(string decided, Outcome outcome, Reason reason)
    {
        var board = LawfulBoard.Create().WithAppointment(
            LawfulBoard.ChiefExecutive, appointment => appointment with { DecidedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(decided).Value });

        Ask(board).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void A_chair_already_appointed_may_act_before_a_board_of_2026_is_established() =>
        Ask(LawfulBoard.Create(new(2026, 4, 1)), new(2026, 4, 1)).ShouldComeTo(Outcome.Satisfied)
            .Remarks.ShouldContain(remark => remark.Contains("before the board was established", StringComparison.Ordinal));

    [Fact]
    public void Undetermined_when_the_day_of_decision_is_not_known() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.ChiefExecutive, appointment => appointment with { DecidedOn = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_approvals_are_not_stated() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.ChiefExecutive, FactList<Approval>.Unknown)).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_nobody_is_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.ChiefExecutive).WithMembersNotStated())
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    private static IntegratedCareBoard WithChairVacantInFebruary()
    {
        var chair = LawfulBoard.Create().Members[LawfulBoard.Chair];
        var board = WithSecond(decided: new(2023, 2, 10), approved: new(2023, 2, 1)).With(LawfulBoard.Chair, first => first with { To = new(2023, 2, 1) });
        return board.WithMemberAdded(chair with { Id = "second-chair", Person = new Person { Id = "p-second-chair" }, From = new(2023, 3, 1) }) with
        {
            Vacancies = FactList.Complete(new Vacancy { Seat = SeatKind.Chair, From = new(2023, 2, 1), To = new(2023, 3, 1) }),
        };
    }

    /// <summary>The second chief executive is the seventeenth entry, at position 16.</summary>
    private static IntegratedCareBoard WithSecond(LocalDate decided, LocalDate approved)
    {
        var first = LawfulBoard.Create().Members[LawfulBoard.ChiefExecutive];
        return LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { To = Start }).WithMemberAdded(first with
        {
            Id = "second",
            Person = new Person { Id = "p-second" },
            From = Start,
            Appointment = first.Appointment! with { DecidedOn = decided, Approvals = LawfulBoard.Approved(Actor.NhsEngland, approved) },
        });
    }
}
