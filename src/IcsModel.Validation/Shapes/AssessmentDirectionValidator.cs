using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a direction to assess needs.</summary>
internal sealed class AssessmentDirectionValidator : AbstractValidator<AssessmentDirection>
{
    private AssessmentDirectionValidator()
    {
        RuleFor(direction => direction.Council!).SetValidator(BodyValidator.Instance);
        RuleFor(direction => direction.RevokedOn)
            .IsNotBefore(direction => direction.On, ValidationErrorCodes.RecordOrder, "Date the revocation on or after the day of the direction.");
    }

    internal static AssessmentDirectionValidator Instance { get; } = new();
}
