using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a register of interests of a clinical commissioning group.</summary>
internal sealed class CcgInterestRegisterValidator : AbstractValidator<CcgInterestRegister>
{
    private CcgInterestRegisterValidator()
    {
        RuleForEach(register => register.Covers).IsDefined();
        RuleFor(register => register.Covers).NamesNothingTwice();
    }

    internal static CcgInterestRegisterValidator Instance { get; } = new();
}
