using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a quorum.</summary>
internal sealed class QuorumValidator : AbstractValidator<Quorum>
{
    private QuorumValidator()
    {
        RuleFor(quorum => quorum.AtLeast)
            .Must(number => number is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.QuorumAtLeast)
            .WithMessage("Give the least number of people for the quorum as 1 or more.");
        RuleFor(quorum => quorum.Numerator)
            .Must((quorum, numerator) => Fractions.AreWithinTheWhole(numerator, quorum.Denominator))
            .WithErrorCode(ValidationErrorCodes.QuorumFraction)
            .WithMessage("Give the fraction for the quorum as more than nothing and no more than the whole.");
        RuleFor(quorum => quorum.Of).IsDefined();
        RuleFor(quorum => quorum.Clause!).SetValidator(ClauseValidator.Instance);
        RuleForEach(quorum => quorum.Groups).SetValidator(QuorumGroupValidator.Instance);
    }

    internal static QuorumValidator Instance { get; } = new();
}
