using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a time of preparation.</summary>
internal sealed class PreparationWindowValidator : AbstractValidator<PreparationWindow>
{
    private PreparationWindowValidator()
    {
        RuleFor(window => window.Document).IsNotBlank();
        RuleFor(window => window.To).EndsAfter(window => window.From);
    }

    internal static PreparationWindowValidator Instance { get; } = new();
}
