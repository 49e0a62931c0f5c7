using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a commissioning plan.</summary>
internal sealed class CommissioningPlanValidator : AbstractValidator<CommissioningPlan>
{
    private CommissioningPlanValidator()
    {
        RuleFor(plan => plan.Year).IsCalendarYear();
        RuleFor(plan => plan.PublishedOn).IsNotDenied(plan => plan.IsPublished);
        RuleForEach(plan => plan.WellbeingBoards).SetValidator(BodyValidator.Instance);
        RuleForEach(plan => plan.CopiedTo).SetValidator(BodyValidator.Instance);
    }

    internal static CommissioningPlanValidator Instance { get; } = new();
}
