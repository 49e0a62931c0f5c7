using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class OrdinaryMemberRouteRuleTests() : BoardRuleTests("ICB-BOARD-006")
{
    private static readonly LocalDate Start = new(2024, 3, 1);

    [Fact]
    public void Satisfied_when_the_chair_approves_on_the_day_the_chief_executive_appoints() =>
        Ask(WithNewDirector(appointment => appointment with { DecidedOn = new(2024, 2, 1), Approvals = ByChair(new(2024, 2, 1)) })).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void Approval_counts_on_the_first_day_and_not_on_the_next(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(WithNewDirector(appointment => appointment with { Approvals = ByChair(Start.PlusDays(daysAfter)) })).ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_a_partner_member_sits_without_the_chairs_approval() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Trust, FactList.Complete<Approval>())).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Fact]
    public void Not_satisfied_when_someone_appoints_whom_the_constitution_does_not_name() =>
        Ask(WithNewDirector(appointment => appointment with { By = Actor.OfPanel("Finance committee") })).ShouldComeTo(Outcome.NotSatisfied, Reason.InvalidRoute);

    [Fact]
    public void Undetermined_when_someone_else_appoints_and_the_seats_of_the_constitution_are_not_all_stated()
    {
        var board = WithNewDirector(appointment => appointment with { By = Actor.OfPanel("Finance committee") })
            .WithConstitution(constitution => constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) });

        Ask(board).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
    }

    [Fact]
    public void Asks_for_the_version_then_in_force_of_members_appointed_under_another()
    {
        var outcome = Ask(WithNewDirector(appointment => appointment).WithConstitution(constitution => constitution with { From = Start.PlusDays(1) }));

        outcome.ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
        outcome.Findings.ShouldContain(finding => finding.Message.EndsWith(": whom the constitution then in force names to appoint is not known.", StringComparison.Ordinal));
        outcome.Missing.Select(missing => missing.Pointer).ShouldAllBe(pointer => pointer == "/constitution");
    }

    [Fact]
    public void Satisfied_when_the_constitution_names_two_appointors_for_seats_of_one_kind()
    {
        var second = new ConstitutionSeat { Kind = SeatKind.DirectorOfFinance, AppointedBy = Actor.OfPanel("Finance committee") };
        var board = WithNewDirector(appointment => appointment with { By = Actor.OfPanel("Finance committee") })
            .WithConstitution(constitution => constitution with { Seats = FactList.Complete<ConstitutionSeat>([.. constitution.Seats, second]) });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Undetermined_when_the_constitution_described_is_younger_than_the_appointment() =>
        Ask(WithNewDirector(appointment => appointment with { By = Actor.OfPanel("Finance committee") })
                .WithConstitution(constitution => constitution with { From = Start.PlusDays(1) }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_constitution_is_not_known() =>
        Ask(LawfulBoard.Create() with { Constitution = null }).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_known_who_appointed() =>
        Ask(WithNewDirector(appointment => appointment with { By = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_approvals_are_not_stated() =>
        Ask(WithNewDirector(appointment => appointment with { Approvals = FactList<Approval>.Unknown })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_approval_has_no_day() =>
        Ask(WithNewDirector(appointment => appointment with { Approvals = FactList.Complete(new Approval { By = Actor.Chair }) }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_members_are_not_stated_complete() =>
        Ask(LawfulBoard.Create().WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_a_seat_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.FirstOther, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Not_applicable_without_ordinary_members() =>
        Ask(LawfulBoard.Create().WithoutMembers(member => member.Id is not ("chair" or "chief-executive"))).ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    [Fact]
    public void One_act_of_the_chair_appoints_and_approves()
    {
        var board = WithNewDirector(appointment => appointment with { By = Actor.Chair, Approvals = FactList.Complete<Approval>() })
            .WithConstitution(constitution => constitution with
            {
                Seats = FactList.Complete<ConstitutionSeat>(
                [
                    .. constitution.Seats.Where(seat => seat.Kind != SeatKind.DirectorOfFinance),
                    new ConstitutionSeat { Kind = SeatKind.DirectorOfFinance, AppointedBy = Actor.Chair },
                ]),
            });

        Ask(board).Findings.ShouldAllBe(finding => finding.MemberId != "new-finance");
    }

    [Theory]
    [InlineData(true, true, Outcome.Satisfied, Reason.None)]
    [InlineData(true, false, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(null, true, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(false, true, Outcome.Undetermined, Reason.FactMissing)]
    public void A_deputys_approval_counts_only_in_a_stated_vacancy_under_a_clause(bool? clause, bool vacancyStated, Outcome outcome, Reason reason)
    {
        var board = WithChairVacantInFebruary(appointment => appointment with { Approvals = LawfulBoard.Approved(Actor.DeputyChair, new(2024, 2, 10)) })
            .WithConstitution(constitution => constitution with { DeputyActsForChair = new Clause { Provides = clause } });

        var asked = Ask(vacancyStated ? board : board with { Vacancies = FactList.Complete<Vacancy>() });

        asked.ShouldComeTo(outcome, reason);
        asked.Remarks.Count(remark => remark.Contains("deputy chair approved", StringComparison.Ordinal)).ShouldBe(outcome == Outcome.Satisfied ? 1 : 0);
    }

    [Theory]
    [InlineData(false, Outcome.NotSatisfied, Reason.NotInOffice)]
    [InlineData(true, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(null, Outcome.Undetermined, Reason.FactMissing)]
    public void Approval_in_the_chairs_name_during_a_vacancy_fails_unless_proceedings_are_or_may_be_validated(bool? validates, Outcome outcome, Reason reason)
    {
        var board = WithChairVacantInFebruary(appointment => appointment with { Approvals = ByChair(new(2024, 2, 10)) })
            .WithConstitution(constitution => constitution with { ValidationOfProceedings = new Clause { Provides = validates } });

        Ask(board).ShouldComeTo(outcome, reason);
    }

    [Theory]
    [InlineData(false, Outcome.NotSatisfied, Reason.NotInOffice)]
    [InlineData(true, Outcome.Undetermined, Reason.FactMissing)]
    [InlineData(null, Outcome.Undetermined, Reason.FactMissing)]
    public void Approval_by_an_invalidly_appointed_chair_fails_unless_proceedings_are_or_may_be_validated(bool? validates, Outcome outcome, Reason reason)
    {
        var board = LawfulBoard.Create()
            .WithAppointment(LawfulBoard.Chair, appointment => appointment with { By = Actor.OfPanel("The board") })
            .WithConstitution(constitution => constitution with { ValidationOfProceedings = new Clause { Provides = validates } });

        Ask(board).ShouldComeTo(outcome, reason);
    }

    [Fact]
    public void Undetermined_when_the_approving_chairs_own_appointment_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { Appointment = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData("2024-01-31", Outcome.Satisfied)]
    [InlineData("2024-02-01", Outcome.Satisfied)]
    [InlineData("2024-02-02", Outcome.Satisfied)]
    public void Either_chair_approves_around_a_handover(string day, Outcome outcome)
    {
        var chair = LawfulBoard.Create().Members[LawfulBoard.Chair];
        var board = WithNewDirector(appointment => appointment with { Approvals = ByChair(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value) })
            .With(LawfulBoard.Chair, first => first with { To = new(2024, 2, 1) })
            .WithMemberAdded(chair with { Id = "second-chair", Person = new Person { Id = "p-second-chair" }, From = new(2024, 2, 1) });

        Ask(board).ShouldComeTo(outcome);
    }

    [Theory]
    [InlineData("2022-05-08", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-16", Outcome.Undetermined, Reason.FactMissing)]
    [InlineData("2022-05-17", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-06-30", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-07-01", Outcome.Satisfied, Reason.None)]
    [InlineData("2022-07-02", Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void A_chair_designate_may_approve_once_appointed(string approved, Outcome outcome, Reason reason) =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Nursing, ByChair(NodaTime.Text.LocalDatePattern.Iso.Parse(approved).Value))).ShouldComeTo(outcome, reason);

    [Fact]
    public void A_chair_designate_of_a_board_of_2026_may_approve() => Ask(LawfulBoard.Create(new(2026, 4, 1)), new(2026, 4, 1)).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_chair_who_takes_office_later_could_not_approve_before_the_board_was_established() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Chair, chair => chair with { From = new(2022, 7, 2) })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void A_fault_of_someone_who_has_left_is_past() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Nursing, FactList.Complete<Approval>()).With(LawfulBoard.Nursing, member => member with { To = BoardAsking.Day }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void An_undated_member_with_a_faulty_route_is_not_condemned() =>
        Ask(LawfulBoard.Create().WithApprovals(LawfulBoard.Nursing, FactList.Complete<Approval>()).With(LawfulBoard.Nursing, member => member with { From = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    private static FactList<Approval> ByChair(LocalDate on) => LawfulBoard.Approved(Actor.Chair, on);

    private static IntegratedCareBoard WithNewDirector(Func<Appointment, Appointment> change) =>
        LawfulBoard.Create()
            .With(LawfulBoard.Finance, member => member with { To = Start })
            .WithMemberAdded(LawfulBoard.Ordinary("new-finance", SeatKind.DirectorOfFinance, Start).WithAppointment(change));

    private static IntegratedCareBoard WithChairVacantInFebruary(Func<Appointment, Appointment> change)
    {
        var chair = LawfulBoard.Create().Members[LawfulBoard.Chair];
        return WithNewDirector(change)
            .With(LawfulBoard.Chair, first => first with { To = new(2024, 2, 1) })
            .WithMemberAdded(chair with { Id = "second-chair", Person = new Person { Id = "p-second-chair" }, From = new(2024, 3, 1) }) with
        {
            Vacancies = FactList.Complete(new Vacancy { Seat = SeatKind.Chair, From = new(2024, 2, 1), To = new(2024, 3, 1) }),
        };
    }
}
