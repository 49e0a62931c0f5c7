using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an assessment of independence.</summary>
internal sealed class IndependenceAssessmentValidator : AbstractValidator<IndependenceAssessment>
{
    private IndependenceAssessmentValidator()
    {
        RuleFor(assessment => assessment.Conclusion)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.IndependenceConclusion)
            .WithMessage("Name one of the defined conclusions.");
        RuleFor(assessment => assessment.By!).SetValidator(ActorValidator.Instance);
    }

    internal static IndependenceAssessmentValidator Instance { get; } = new();
}
