using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what a clinical commissioning group did towards a general duty.</summary>
internal sealed class CcgDutyEvidenceValidator : AbstractValidator<CcgDutyEvidence>
{
    private CcgDutyEvidenceValidator()
    {
        RuleFor(evidence => evidence.Duty).IsDefined();
        RuleFor(evidence => evidence.Description).IsNotBlank();
    }

    internal static CcgDutyEvidenceValidator Instance { get; } = new();
}
