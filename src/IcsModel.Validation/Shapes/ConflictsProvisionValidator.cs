using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision on conflicts of interest.</summary>
internal sealed class ConflictsProvisionValidator : AbstractValidator<ConflictsProvision>
{
    private ConflictsProvisionValidator()
    {
        RuleFor(provision => provision.Registers!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.PublicAccess!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.Declarations!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.Management!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.Principles!).SetValidator(ClauseValidator.Instance);
    }

    internal static ConflictsProvisionValidator Instance { get; } = new();
}
