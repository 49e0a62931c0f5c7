using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a function that an arrangement concerns.</summary>
internal sealed class ArrangedFunctionValidator : AbstractValidator<ArrangedFunction>
{
    private ArrangedFunctionValidator()
    {
        RuleFor(function => function.Id).IsNotBlank();
        RuleFor(function => function.Provision).IsNotBlank();
        RuleFor(function => function.VestedIn!).SetValidator(BodyValidator.Instance);
    }

    internal static ArrangedFunctionValidator Instance { get; } = new();
}
