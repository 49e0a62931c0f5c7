using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an application to establish a clinical commissioning group.</summary>
internal sealed class CcgApplicationValidator : AbstractValidator<CcgApplication>
{
    private CcgApplicationValidator()
    {
        RuleForEach(application => application.Applicants).SetValidator(CcgApplicantValidator.Instance);
    }

    internal static CcgApplicationValidator Instance { get; } = new();
}
