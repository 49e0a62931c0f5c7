using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a need.</summary>
internal sealed class AssessedNeedValidator : AbstractValidator<AssessedNeed>
{
    private AssessedNeedValidator()
    {
        RuleFor(need => need.Id).IsNotBlank();
        RuleFor(need => need.Description).IsNotBlank();
    }

    internal static AssessedNeedValidator Instance { get; } = new();
}
