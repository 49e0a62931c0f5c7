using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision of a system before it had an integrated care board.</summary>
internal sealed class StageDecisionValidator : AbstractValidator<StageDecision>
{
    private StageDecisionValidator()
    {
        RuleFor(decision => decision.Id).IsNotBlank();
        RuleFor(decision => decision.Description).IsNotBlank();
    }

    internal static StageDecisionValidator Instance { get; } = new();
}
