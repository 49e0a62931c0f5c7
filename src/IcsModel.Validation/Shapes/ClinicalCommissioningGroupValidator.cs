using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a clinical commissioning group.</summary>
internal sealed class ClinicalCommissioningGroupValidator : AbstractValidator<ClinicalCommissioningGroup>
{
    private ClinicalCommissioningGroupValidator()
    {
        RuleFor(group => group.Code).IsNotBlank();
        RuleFor(group => group.Code)
            .Must(code => string.IsNullOrWhiteSpace(code) || Texts.IsOdsCode(code))
            .WithErrorCode(ValidationErrorCodes.BodyOdsCode)
            .WithMessage("Write the ODS code as three to six upper-case letters and digits.");
        RuleFor(group => group.Name).IsNotBlank();
        RuleFor(group => group.AbolishedOn).EndsAfter(group => group.EstablishedOn);
        RuleForEach(group => group.Area).IsNotBlank();
        RuleFor(group => group.Area).NamesNothingTwice();
        RuleForEach(group => group.Members).SetValidator(BodyValidator.Instance);
        CheckEstablishment();
        CheckGoverning();
        CheckConduct();
        CheckIds();
    }

    internal static ClinicalCommissioningGroupValidator Instance { get; } = new();

    private void CheckEstablishment()
    {
        RuleFor(group => group.Application!).SetValidator(CcgApplicationValidator.Instance);
        RuleFor(group => group.Grant!).SetValidator(CcgGrantValidator.Instance);
        RuleFor(group => group.Grant!.On)
            .IsNotBefore(group => group.Application?.On, ValidationErrorCodes.RecordOrder, "Date the decision on or after the application.")
            .When(group => group.Grant is not null);
        RuleFor(group => group.Constitution!).SetValidator(CcgConstitutionValidator.Instance);
        RuleForEach(group => group.Variations).SetValidator(CcgVariationValidator.Instance);
    }

    private void CheckGoverning()
    {
        RuleFor(group => group.HasGoverningBody)
            .ContradictsNothing(group => group.GoverningBody is null, contradicting: false, "Leave the governing body out, or do not say that there is none.");
        RuleFor(group => group.GoverningBody!).SetValidator(GoverningBodyValidator.Instance);
        RuleFor(group => group.ConsulteeNomination!).SetValidator(ConsulteeNominationValidator.Instance);
        RuleForEach(group => group.Decisions).SetValidator(CommissioningDecisionValidator.Instance);
    }

    private void CheckConduct()
    {
        RuleForEach(group => group.InterestRegisters).SetValidator(CcgInterestRegisterValidator.Instance);
        RuleForEach(group => group.Conflicts).SetValidator(CcgConflictValidator.Instance);
        RuleForEach(group => group.DutyEvidence).SetValidator(CcgDutyEvidenceValidator.Instance);
        RuleForEach(group => group.Activities).SetValidator(CcgActivityValidator.Instance);
        RuleForEach(group => group.Plans).SetValidator(CommissioningPlanValidator.Instance);
        RuleForEach(group => group.AnnualReports).SetValidator(CcgAnnualReportValidator.Instance);
        RuleForEach(group => group.Finances).SetValidator(CcgYearOfFinanceValidator.Instance);
        RuleForEach(group => group.Interventions).SetValidator(CcgInterventionValidator.Instance);
    }

    private void CheckIds()
    {
        RuleFor(group => group.Variations).HasUniqueIds(variation => variation.Id);
        RuleFor(group => group.Conflicts).HasUniqueIds(conflict => conflict.Id);
        RuleFor(group => group.Activities).HasUniqueIds(activity => activity.Id);
        RuleFor(group => group.Interventions).HasUniqueIds(intervention => intervention.Id);
        RuleFor(group => group.Decisions).HasUniqueIds(decision => decision.Id);
    }
}
