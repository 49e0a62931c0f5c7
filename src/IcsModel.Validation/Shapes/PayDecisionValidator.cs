using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision on pay.</summary>
internal sealed class PayDecisionValidator : AbstractValidator<PayDecision>
{
    private PayDecisionValidator()
    {
        RuleFor(decision => decision.Id).IsNotBlank();
        RuleFor(decision => decision.For!).SetValidator(PersonValidator.Instance);
        RuleForEach(decision => decision.DecidedBy).SetValidator(PersonValidator.Instance);
    }

    internal static PayDecisionValidator Instance { get; } = new();
}
