using FluentValidation;
using IcsModel.Conduct;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a part of the governance handbook.</summary>
internal sealed class HandbookItemValidator : AbstractValidator<HandbookItem>
{
    private HandbookItemValidator()
    {
        RuleFor(item => item.Kind).IsDefined();
        RuleFor(item => item.Reference).IsNotBlank();
    }

    internal static HandbookItemValidator Instance { get; } = new();
}
