using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class VariationRuleTests() : BoardRuleTests("ICB-BOARD-015", ofNothing: Outcome.NotApplicable)
{
    private static readonly LocalDate Made = new(2024, 5, 1);
    private static readonly RuleParameters Strict = new() { StrictOnSameDayApproval = true };

    [Fact]
    public void Not_satisfied_when_NHS_England_approves_on_20_May_what_the_board_adopted_on_1_May() =>
        Ask(Varied(variation => variation with { Approvals = ByNhsEngland(new(2024, 5, 20)) })).ShouldComeTo(Outcome.NotSatisfied, Reason.ApprovalAfterStart);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void Approval_counts_on_the_very_day(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Varied(variation => variation with { Approvals = ByNhsEngland(Made.PlusDays(daysAfter)) })).ShouldComeTo(outcome, reason);

    [Theory]
    [InlineData(-1, Outcome.Satisfied, Reason.None)]
    [InlineData(0, Outcome.Undetermined, Reason.Judgement)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void A_strict_parameter_leaves_the_very_day_open(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Varied(variation => variation with { Approvals = ByNhsEngland(Made.PlusDays(daysAfter)) }), parameters: Strict).ShouldComeTo(outcome, reason);

    [Fact]
    public void Satisfied_when_NHS_England_makes_it_without_any_procedure() =>
        Ask(Varied(variation => variation with { MadeBy = Actor.NhsEngland, Approvals = FactList.Complete<Approval>(), ProcedureFollowed = null }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Not_satisfied_without_approval_on_a_complete_record() =>
        Ask(Varied(variation => variation with { Approvals = FactList.Complete<Approval>() })).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Fact]
    public void Not_satisfied_when_the_procedure_was_not_followed() =>
        Ask(Varied(variation => variation with { ProcedureFollowed = false })).ShouldComeTo(Outcome.NotSatisfied, Reason.ProcedureNotFollowed);

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_the_procedure_was_followed() =>
        Ask(Varied(variation => variation with { ProcedureFollowed = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_known_who_made_it() =>
        Ask(Varied(variation => variation with { MadeBy = null, Approvals = FactList.Complete<Approval>() })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_approvals_are_not_stated() =>
        Ask(Varied(variation => variation with { Approvals = FactList<Approval>.Unknown })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_day_is_not_known() =>
        Ask(Varied(variation => variation with { MadeOn = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Theory]
    [InlineData(-1, Outcome.NotApplicable, Reason.NoneRecorded)]
    [InlineData(0, Outcome.NotSatisfied, Reason.Missing)]
    public void A_variation_counts_from_the_day_it_is_made(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(Varied(variation => variation with { Approvals = FactList.Complete<Approval>() }), Made.PlusDays(daysAfter)).ShouldComeTo(outcome, reason);

    [Fact]
    public void One_bad_variation_among_good_ones_is_enough()
    {
        var board = LawfulBoard.Create().WithConstitution(constitution => constitution with
        {
            Variations = FactList.Complete(constitution.Variations[0], constitution.Variations[0] with { ProcedureFollowed = false }),
        });

        Ask(board).ShouldComeTo(Outcome.NotSatisfied, Reason.ProcedureNotFollowed).Findings.ShouldHaveSingleItem().Location.ShouldBe("/constitution/variations/1");
    }

    [Fact]
    public void Not_applicable_when_none_is_recorded() =>
        Ask(LawfulBoard.Create().WithConstitution(constitution => constitution with { Variations = FactList<ConstitutionVariation>.Unknown }))
            .ShouldComeTo(Outcome.NotApplicable, Reason.NoneRecorded);

    private static FactList<Approval> ByNhsEngland(LocalDate on) => LawfulBoard.Approved(Actor.NhsEngland, on);

    private static IntegratedCareBoard Varied(Func<ConstitutionVariation, ConstitutionVariation> change) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with
        {
            Variations = FactList.Complete(change(constitution.Variations[0] with { MadeOn = Made, Approvals = ByNhsEngland(new(2024, 4, 1)) })),
        });
}
