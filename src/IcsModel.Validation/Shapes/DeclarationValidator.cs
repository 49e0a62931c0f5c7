using FluentValidation;
using IcsModel.Interests;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a declaration of interest.</summary>
internal sealed class DeclarationValidator : AbstractValidator<Declaration>
{
    private DeclarationValidator()
    {
        RuleFor(declaration => declaration.Id).IsNotBlank();
        RuleFor(declaration => declaration.Register).IsNotBlank();
        RuleFor(declaration => declaration.Person!).SetValidator(PersonValidator.Instance);
    }

    internal static DeclarationValidator Instance { get; } = new();
}
