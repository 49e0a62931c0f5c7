using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision on committees that commission.</summary>
internal sealed class CommissioningCommitteeSafeguardsValidator : AbstractValidator<CommissioningCommitteeSafeguards>
{
    private CommissioningCommitteeSafeguardsValidator()
    {
        RuleFor(safeguards => safeguards.ChairApprovesMembers!).SetValidator(ClauseValidator.Instance);
        RuleFor(safeguards => safeguards.CoversPrivateHealthcare!).SetValidator(ClauseValidator.Instance);
        RuleFor(safeguards => safeguards.CoversOtherReasons!).SetValidator(ClauseValidator.Instance);
    }

    internal static CommissioningCommitteeSafeguardsValidator Instance { get; } = new();
}
