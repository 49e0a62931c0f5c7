using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of one of those who applied for a clinical commissioning group.</summary>
internal sealed class CcgApplicantValidator : AbstractValidator<CcgApplicant>
{
    private CcgApplicantValidator()
    {
        RuleFor(applicant => applicant.Body!).SetValidator(BodyValidator.Instance);
    }

    internal static CcgApplicantValidator Instance { get; } = new();
}
