using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class IndependenceRuleTests() : BoardRuleTests("ICB-BOARD-013")
{
    [Theory]
    [InlineData(LawfulBoard.Chair)]
    [InlineData(LawfulBoard.ChiefExecutive)]
    [InlineData(LawfulBoard.Council)]
    public void Not_satisfied_when_the_appointor_concluded_that_it_undermines_and_appointed_all_the_same(int position) =>
        Ask(Assessed(position, assessment => assessment with { Conclusion = IndependenceConclusion.Undermines }))
            .ShouldComeTo(Outcome.NotSatisfied, Reason.UnderminesIndependence);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.Undetermined, Reason.AttestationMissing)]
    public void An_assessment_counts_on_the_first_day_and_is_late_on_the_next(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Assessed(LawfulBoard.Medical, assessment => assessment with { On = new LocalDate(2022, 7, 1).PlusDays(daysAfter) })).ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_a_late_assessment_concludes_that_it_undermines() =>
        Ask(Assessed(LawfulBoard.Medical, assessment => assessment with { On = new(2022, 7, 2), Conclusion = IndependenceConclusion.Undermines }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing)
            .Remarks.ShouldContain(remark => remark.Contains("after the first day", StringComparison.Ordinal));

    [Fact]
    public void Undetermined_with_a_remark_when_somebody_else_assessed() =>
        Ask(Assessed(LawfulBoard.Medical, assessment => assessment with { By = Actor.NhsEngland })).ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing)
            .Remarks.ShouldContain(remark => remark.Contains("somebody other", StringComparison.Ordinal));

    [Fact]
    public void Undetermined_when_nobody_assessed() =>
        Ask(LawfulBoard.Create().WithAppointment(LawfulBoard.Medical, appointment => appointment with { IndependenceAssessment = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_no_conclusion_is_stated() =>
        Ask(Assessed(LawfulBoard.Medical, assessment => assessment with { Conclusion = null })).ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_members_are_not_stated_complete() =>
        Ask(LawfulBoard.Create().WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_an_undated_member_may_be_in_post() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Medical, member => member with { From = null }) with { StatedOn = BoardAsking.Day.PlusDays(1) })
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Satisfied_again_once_the_person_has_left() =>
        Ask(Assessed(LawfulBoard.Medical, assessment => assessment with { Conclusion = IndependenceConclusion.Undermines })
                .With(LawfulBoard.Medical, member => member with { To = BoardAsking.Day }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Not_applicable_when_a_complete_list_is_empty() =>
        Ask(LawfulBoard.Create() with { Members = FactList.Complete<BoardMember>() }).ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    private static IntegratedCareBoard Assessed(int position, Func<IndependenceAssessment, IndependenceAssessment> change) =>
        LawfulBoard.Create().WithAppointment(
            position, appointment => appointment with { IndependenceAssessment = change(appointment.IndependenceAssessment!) });
}
