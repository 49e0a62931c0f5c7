using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the treatment of a topic.</summary>
internal sealed class TopicCoverageValidator : AbstractValidator<TopicCoverage>
{
    private TopicCoverageValidator()
    {
        RuleFor(coverage => coverage.Topic).IsDefined();
        RuleFor(coverage => coverage.Section).IsNotBlank();
    }

    internal static TopicCoverageValidator Instance { get; } = new();
}
