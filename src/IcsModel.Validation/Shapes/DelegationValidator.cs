using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a power to delegate.</summary>
internal sealed class DelegationValidator : AbstractValidator<Delegation>
{
    private DelegationValidator()
    {
        RuleFor(delegation => delegation.To).IsDefined();
        RuleFor(delegation => delegation.Description).IsNotBlank();
        RuleFor(delegation => delegation.Clause!).SetValidator(ClauseValidator.Instance);
    }

    internal static DelegationValidator Instance { get; } = new();
}
