using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a body shown as commissioning health services.</summary>
internal sealed class CurrentCommissionerValidator : AbstractValidator<CurrentCommissioner>
{
    private CurrentCommissionerValidator()
    {
        RuleFor(commissioner => commissioner.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(commissioner => commissioner.To).EndsAfter(commissioner => commissioner.From);
    }

    internal static CurrentCommissionerValidator Instance { get; } = new();
}
