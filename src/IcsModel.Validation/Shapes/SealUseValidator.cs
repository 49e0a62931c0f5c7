using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a use of the seal.</summary>
internal sealed class SealUseValidator : AbstractValidator<SealUse>
{
    private SealUseValidator()
    {
        RuleFor(use => use.Id).IsNotBlank();
        RuleFor(use => use.Signatory!).SetValidator(PersonValidator.Instance);
    }

    internal static SealUseValidator Instance { get; } = new();
}
