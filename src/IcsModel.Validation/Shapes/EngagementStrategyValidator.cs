using FluentValidation;
using IcsModel.Involvement;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a strategy for working with people.</summary>
internal sealed class EngagementStrategyValidator : AbstractValidator<EngagementStrategy>
{
    private EngagementStrategyValidator()
    {
        RuleFor(strategy => strategy.PublishedOn).IsNotDenied(strategy => strategy.IsPublished);
        RuleForEach(strategy => strategy.Commitments).SetValidator(EngagementCommitmentValidator.Instance);
    }

    internal static EngagementStrategyValidator Instance { get; } = new();
}
