using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a condition attached to an approval in principle.</summary>
internal sealed class MergerConditionValidator : AbstractValidator<MergerCondition>
{
    private MergerConditionValidator()
    {
        RuleFor(condition => condition.Id).IsNotBlank();
        RuleFor(condition => condition.Kind).IsDefined();
        RuleFor(condition => condition.Description).IsNotBlank();
        RuleFor(condition => condition.DueBefore).EndsAfter(condition => condition.DueFrom);
        RuleFor(condition => condition.MetOn).IsNotDenied(condition => condition.IsMet);
        RuleFor(condition => condition.SignedOff!).SetValidator(AttestationValidator.Instance);
        RuleForEach(condition => condition.Panels).SetValidator(RecruitmentPanelValidator.Instance);
    }

    internal static MergerConditionValidator Instance { get; } = new();
}
