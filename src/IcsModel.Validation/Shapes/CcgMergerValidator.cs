using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a merger of clinical commissioning groups.</summary>
internal sealed class CcgMergerValidator : AbstractValidator<CcgMerger>
{
    private CcgMergerValidator()
    {
        RuleFor(merger => merger.Id).IsNotBlank();
        RuleForEach(merger => merger.Applicants).SetValidator(MergerApplicantValidator.Instance);
        RuleFor(merger => merger.NewGroup!).SetValidator(BodyValidator.Instance);
        RuleForEach(merger => merger.Papers).IsDefined();
        RuleFor(merger => merger.Papers).NamesNothingTwice();
        RuleForEach(merger => merger.Amendments).SetValidator(MergerAmendmentValidator.Instance);
        RuleForEach(merger => merger.Factors).SetValidator(MergerFactorEvidenceValidator.Instance);
        RuleForEach(merger => merger.Criteria).SetValidator(MergerCriterionEvidenceValidator.Instance);
        RuleForEach(merger => merger.Benefits).IsNotBlank();
        RuleFor(merger => merger.Benefits).NamesNothingTwice();
        RuleForEach(merger => merger.Conditions).SetValidator(MergerConditionValidator.Instance);
        RuleForEach(merger => merger.TransferSchemes).SetValidator(CcgTransferSchemeValidator.Instance);
        RuleForEach(merger => merger.Commitments).SetValidator(MergerCommitmentValidator.Instance);
        RuleFor(merger => merger.ConstitutionPublishedOn).IsNotDenied(merger => merger.IsConstitutionPublished);
        RuleFor(merger => merger.Commitments).Custom((_, context) => CommissioningReferences.CheckFormerAreas(context));
        CheckDecisions();
        CheckIds();
    }

    internal static CcgMergerValidator Instance { get; } = new();

    private void CheckDecisions()
    {
        RuleFor(merger => merger.InPrinciple!).SetValidator(MergerDecisionValidator.Instance);
        RuleFor(merger => merger.InPrinciple!.On)
            .IsNotBefore(merger => merger.AppliedOn, ValidationErrorCodes.RecordOrder, "Date the approval in principle on or after the application.")
            .When(merger => merger.InPrinciple is not null);
        RuleFor(merger => merger.Decision!).SetValidator(MergerDecisionValidator.Instance);
        RuleFor(merger => merger.Decision!.On)
            .IsNotBefore(merger => merger.AppliedOn, ValidationErrorCodes.RecordOrder, "Date the decision on or after the application.")
            .When(merger => merger.Decision is not null);
    }

    private void CheckIds()
    {
        RuleFor(merger => merger.Amendments).HasUniqueIds(amendment => amendment.Id);
        RuleFor(merger => merger.Conditions).HasUniqueIds(condition => condition.Id);
        RuleFor(merger => merger.TransferSchemes).HasUniqueIds(scheme => scheme.Id);
        RuleFor(merger => merger.Commitments).HasUniqueIds(commitment => commitment.Id);
    }
}
