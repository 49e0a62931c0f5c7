using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a conflict of interest in a clinical commissioning group.</summary>
internal sealed class CcgConflictValidator : AbstractValidator<CcgConflict>
{
    private CcgConflictValidator()
    {
        RuleFor(conflict => conflict.Id).IsNotBlank();
        RuleFor(conflict => conflict.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(conflict => conflict.DeclaredOn).IsNotDenied(conflict => conflict.IsDeclared);
        RuleFor(conflict => conflict.IsDeclared)
            .ContradictsNothing(conflict => conflict.IsEntered != true, contradicting: false, "Do not say that a declaration was entered, or do not say that there was none.");
    }

    internal static CcgConflictValidator Instance { get; } = new();
}
