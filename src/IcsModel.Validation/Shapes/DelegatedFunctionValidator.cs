using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a function given to a health and wellbeing board.</summary>
internal sealed class DelegatedFunctionValidator : AbstractValidator<DelegatedFunction>
{
    private DelegatedFunctionValidator()
    {
        RuleFor(function => function.Description).IsNotBlank();
    }

    internal static DelegatedFunctionValidator Instance { get; } = new();
}
