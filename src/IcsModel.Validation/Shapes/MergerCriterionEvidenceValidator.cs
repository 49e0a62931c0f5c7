using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what was recorded on a criterion for mergers.</summary>
internal sealed class MergerCriterionEvidenceValidator : AbstractValidator<MergerCriterionEvidence>
{
    private MergerCriterionEvidenceValidator()
    {
        RuleFor(evidence => evidence.Criterion).IsDefined();
        RuleFor(evidence => evidence.Evidence).IsNotBlank();
    }

    internal static MergerCriterionEvidenceValidator Instance { get; } = new();
}
