using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a variation of a constitution.</summary>
internal sealed class ConstitutionVariationValidator : AbstractValidator<ConstitutionVariation>
{
    private ConstitutionVariationValidator()
    {
        RuleFor(variation => variation.MadeBy!).SetValidator(ActorValidator.Instance);
        RuleForEach(variation => variation.Approvals).SetValidator(ApprovalValidator.Instance);
    }

    internal static ConstitutionVariationValidator Instance { get; } = new();
}
