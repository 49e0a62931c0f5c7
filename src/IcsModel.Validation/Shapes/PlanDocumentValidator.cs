using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a plan or report.</summary>
internal sealed class PlanDocumentValidator : AbstractValidator<PlanDocument>
{
    private PlanDocumentValidator()
    {
        RuleFor(plan => plan.Id).IsNotBlank();
        RuleFor(plan => plan.Kind).IsDefined();
        RuleFor(plan => plan.PublishedOn).IsNotDenied(plan => plan.IsPublished);
        RuleForEach(plan => plan.Objectives).SetValidator(ObjectiveValidator.Instance);
        RuleFor(plan => plan.Objectives).HasUniqueIds(objective => objective.Id);
    }

    internal static PlanDocumentValidator Instance { get; } = new();
}
