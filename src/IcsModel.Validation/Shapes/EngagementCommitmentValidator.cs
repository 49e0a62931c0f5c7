using FluentValidation;
using IcsModel.Involvement;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a commitment to involve people.</summary>
internal sealed class EngagementCommitmentValidator : AbstractValidator<EngagementCommitment>
{
    private EngagementCommitmentValidator()
    {
        RuleFor(commitment => commitment.Principle).IsDefined();
        RuleFor(commitment => commitment.Description).IsNotBlank();
    }

    internal static EngagementCommitmentValidator Instance { get; } = new();
}
