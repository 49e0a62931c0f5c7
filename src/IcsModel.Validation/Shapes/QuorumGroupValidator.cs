using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a group that counts towards a quorum.</summary>
internal sealed class QuorumGroupValidator : AbstractValidator<QuorumGroup>
{
    private QuorumGroupValidator()
    {
        RuleFor(group => group.Name).IsNotBlank();
        RuleForEach(group => group.Seats).IsDefined();
        RuleFor(group => group.AtLeast)
            .Must(number => number is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.QuorumGroupAtLeast)
            .WithMessage("Give the least number of people from the group as 1 or more.");
    }

    internal static QuorumGroupValidator Instance { get; } = new();
}
