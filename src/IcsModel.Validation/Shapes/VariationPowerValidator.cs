using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision on varying the constitution.</summary>
internal sealed class VariationPowerValidator : AbstractValidator<VariationPower>
{
    private VariationPowerValidator()
    {
        RuleFor(provision => provision.Power!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.Procedure!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.ByNhsEngland!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.PriorApproval!).SetValidator(ClauseValidator.Instance);
    }

    internal static VariationPowerValidator Instance { get; } = new();
}
