using FluentValidation;
using IcsModel.Establishment;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a transfer scheme.</summary>
internal sealed class TransferSchemeValidator : AbstractValidator<TransferScheme>
{
    private TransferSchemeValidator()
    {
        RuleFor(scheme => scheme.Occasion).IsDefined();
        RuleFor(scheme => scheme.Coverage).IsDefined();
        RuleFor(scheme => scheme.MadeBy!).SetValidator(ActorValidator.Instance);
        RuleFor(scheme => scheme.Transferor!).SetValidator(BodyValidator.Instance);
        RuleFor(scheme => scheme.Transferee!).SetValidator(BodyValidator.Instance);
    }

    internal static TransferSchemeValidator Instance { get; } = new();
}
