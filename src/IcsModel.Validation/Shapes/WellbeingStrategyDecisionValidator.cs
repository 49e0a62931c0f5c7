using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision on receiving an integrated care strategy.</summary>
internal sealed class WellbeingStrategyDecisionValidator : AbstractValidator<WellbeingStrategyDecision>
{
    private WellbeingStrategyDecisionValidator()
    {
        RuleFor(decision => decision.Council!).SetValidator(BodyValidator.Instance);
        RuleFor(decision => decision.Strategy).IsNotBlank();
        RuleFor(decision => decision.Outcome).IsDefined();
    }

    internal static WellbeingStrategyDecisionValidator Instance { get; } = new();
}
