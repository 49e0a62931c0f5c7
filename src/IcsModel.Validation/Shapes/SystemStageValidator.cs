using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a stage of a system.</summary>
internal sealed class SystemStageValidator : AbstractValidator<SystemStage>
{
    private SystemStageValidator()
    {
        RuleFor(stage => stage.Id).IsNotBlank();
        RuleFor(stage => stage.Kind).IsDefined();
        RuleFor(stage => stage.To).EndsAfter(stage => stage.From);
        RuleFor(stage => stage.GroupCount).IsNotNegative("Give the number of groups as 0 or more.");
        RuleForEach(stage => stage.LocalPartnerships).SetValidator(FormerPartnershipValidator.Instance);
        RuleFor(stage => stage.LocalPartnerships).HasUniqueIds(partnership => partnership.Id);
        RuleForEach(stage => stage.Criteria).SetValidator(AccreditationEvidenceValidator.Instance);
        RuleForEach(stage => stage.Decisions).SetValidator(StageDecisionValidator.Instance);
        RuleFor(stage => stage.Decisions).HasUniqueIds(decision => decision.Id);
        RuleFor(stage => stage.Readiness!).SetValidator(AttestationValidator.Instance);
    }

    internal static SystemStageValidator Instance { get; } = new();
}
