using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a consideration of section 75.</summary>
internal sealed class Section75ConsiderationValidator : AbstractValidator<Section75Consideration>
{
    private Section75ConsiderationValidator()
    {
        RuleFor(consideration => consideration.Conclusion).IsNotBlank();
    }

    internal static Section75ConsiderationValidator Instance { get; } = new();
}
