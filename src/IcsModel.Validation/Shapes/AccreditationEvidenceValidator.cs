using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what was recorded on a criterion for designation.</summary>
internal sealed class AccreditationEvidenceValidator : AbstractValidator<AccreditationEvidence>
{
    private AccreditationEvidenceValidator()
    {
        RuleFor(evidence => evidence.Criterion).IsDefined();
    }

    internal static AccreditationEvidenceValidator Instance { get; } = new();
}
