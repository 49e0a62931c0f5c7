using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a needs assessment.</summary>
internal sealed class NeedsAssessmentValidator : AbstractValidator<NeedsAssessment>
{
    private NeedsAssessmentValidator()
    {
        RuleFor(assessment => assessment.Id).IsNotBlank();
        RuleFor(assessment => assessment.Council!).SetValidator(BodyValidator.Instance);
        RuleForEach(assessment => assessment.PreparedBy).SetValidator(BodyValidator.Instance);
        RuleFor(assessment => assessment.ReplacedOn).EndsAfter(assessment => assessment.CompletedOn);
        RuleFor(assessment => assessment.CompletedOn)
            .IsNotBefore(assessment => assessment.PreparedFrom, ValidationErrorCodes.RecordOrder, "Date the completion on or after the first day of preparation.");
        RuleFor(assessment => assessment.PublishedOn).IsNotDenied(assessment => assessment.IsPublished);
        RuleForEach(assessment => assessment.Needs).SetValidator(AssessedNeedValidator.Instance);
        RuleForEach(assessment => assessment.Involvement).SetValidator(InvolvementRecordValidator.Instance);
        RuleForEach(assessment => assessment.Copies).SetValidator(CopyGivenValidator.Instance);
    }

    internal static NeedsAssessmentValidator Instance { get; } = new();
}
