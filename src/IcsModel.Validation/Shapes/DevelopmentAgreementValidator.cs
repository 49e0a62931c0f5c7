using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an externally financed development agreement.</summary>
internal sealed class DevelopmentAgreementValidator : AbstractValidator<DevelopmentAgreement>
{
    private DevelopmentAgreementValidator()
    {
        RuleFor(agreement => agreement.Id).IsNotBlank();
        RuleFor(agreement => agreement.CertifiedBy!).SetValidator(ActorValidator.Instance);
        RuleFor(agreement => agreement.CertifiedOn).IsNotDenied(agreement => agreement.IsCertified);
    }

    internal static DevelopmentAgreementValidator Instance { get; } = new();
}
