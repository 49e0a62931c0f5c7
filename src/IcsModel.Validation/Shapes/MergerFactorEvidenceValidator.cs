using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what was recorded on a factor.</summary>
internal sealed class MergerFactorEvidenceValidator : AbstractValidator<MergerFactorEvidence>
{
    private MergerFactorEvidenceValidator()
    {
        RuleFor(evidence => evidence.Factor).IsDefined();
        RuleFor(evidence => evidence.Evidence).IsNotBlank();
    }

    internal static MergerFactorEvidenceValidator Instance { get; } = new();
}
