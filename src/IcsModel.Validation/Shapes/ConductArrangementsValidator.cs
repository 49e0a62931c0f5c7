using FluentValidation;
using IcsModel.Conduct;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what is recorded on conduct and speaking up.</summary>
internal sealed class ConductArrangementsValidator : AbstractValidator<ConductArrangements>
{
    private ConductArrangementsValidator()
    {
        RuleFor(conduct => conduct.StandardsOfConductPublishedOn).IsNotDenied(conduct => conduct.HasStandardsOfConduct);
        RuleFor(conduct => conduct.SpeakingUpPolicyAdoptedOn).IsNotDenied(conduct => conduct.HasSpeakingUpPolicy);
        RuleFor(conduct => conduct.StandardsAcknowledged!).SetValidator(AttestationValidator.Instance);
        RuleFor(conduct => conduct.PrimaryCareSpeakingUp!).SetValidator(AttestationValidator.Instance);
    }

    internal static ConductArrangementsValidator Instance { get; } = new();
}
