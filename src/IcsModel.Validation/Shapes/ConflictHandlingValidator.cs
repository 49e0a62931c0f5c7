using FluentValidation;
using IcsModel.Interests;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of how a conflict was handled.</summary>
internal sealed class ConflictHandlingValidator : AbstractValidator<ConflictHandling>
{
    private ConflictHandlingValidator()
    {
        RuleFor(handled => handled.Id).IsNotBlank();
        RuleFor(handled => handled.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(handled => handled.Handling).IsDefined();
    }

    internal static ConflictHandlingValidator Instance { get; } = new();
}
