using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what may disqualify a member.</summary>
internal sealed class DisqualificationValidator : AbstractValidator<Disqualification>
{
    private DisqualificationValidator()
    {
        RuleFor(disqualification => disqualification.Criterion).IsDefined();
        RuleFor(disqualification => disqualification.To).EndsAfter(disqualification => disqualification.From);
        RuleFor(disqualification => disqualification.SentenceMonths)
            .Must(months => months is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.SentenceMonths)
            .WithMessage("Give the length of the sentence as 0 or more whole months.");
    }

    internal static DisqualificationValidator Instance { get; } = new();
}
