using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision on public involvement.</summary>
internal sealed class InvolvementProvisionValidator : AbstractValidator<InvolvementProvision>
{
    private InvolvementProvisionValidator()
    {
        RuleFor(provision => provision.Arrangements!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.Principles!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.ConsultationOnPlan!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.AdoptedPrinciples)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.AdoptedPrinciples)
            .WithMessage("Give the number of principles adopted as 0 or more.");
    }

    internal static InvolvementProvisionValidator Instance { get; } = new();
}
