using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a transfer scheme of a merger.</summary>
internal sealed class CcgTransferSchemeValidator : AbstractValidator<CcgTransferScheme>
{
    private CcgTransferSchemeValidator()
    {
        RuleFor(scheme => scheme.Id).IsNotBlank();
        RuleFor(scheme => scheme.Kind).IsDefined();
    }

    internal static CcgTransferSchemeValidator Instance { get; } = new();
}
