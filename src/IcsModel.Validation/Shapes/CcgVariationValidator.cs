using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a variation of the constitution of a clinical commissioning group.</summary>
internal sealed class CcgVariationValidator : AbstractValidator<CcgVariation>
{
    private CcgVariationValidator()
    {
        RuleFor(variation => variation.Id).IsNotBlank();
        RuleForEach(variation => variation.Affected).SetValidator(BodyValidator.Instance);
        RuleForEach(variation => variation.Consulted).SetValidator(BodyValidator.Instance);
        RuleFor(variation => variation.PublishedOn).IsNotDenied(variation => variation.IsPublished);
    }

    internal static CcgVariationValidator Instance { get; } = new();
}
