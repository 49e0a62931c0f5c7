using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what terms of reference cover.</summary>
internal sealed class PartnershipTermsValidator : AbstractValidator<PartnershipTerms>
{
    private PartnershipTermsValidator()
    {
        RuleForEach(terms => terms.DeclaredPurposes).IsDefined();
        RuleFor(terms => terms.DeclaredPurposes).NamesNothingTwice();
    }

    internal static PartnershipTermsValidator Instance { get; } = new();
}
