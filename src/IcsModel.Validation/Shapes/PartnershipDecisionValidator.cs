using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision of a partnership.</summary>
internal sealed class PartnershipDecisionValidator : AbstractValidator<PartnershipDecision>
{
    private PartnershipDecisionValidator()
    {
        RuleFor(decision => decision.Id).IsNotBlank();
        RuleFor(decision => decision.Function).IsDefined();
        RuleFor(decision => decision.Description).IsNotBlank();
    }

    internal static PartnershipDecisionValidator Instance { get; } = new();
}
