using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an allowance to a member of a committee.</summary>
internal sealed class CommitteeAllowanceValidator : AbstractValidator<CommitteeAllowance>
{
    private CommitteeAllowanceValidator()
    {
        RuleFor(allowance => allowance.To!).SetValidator(PersonValidator.Instance);
    }

    internal static CommitteeAllowanceValidator Instance { get; } = new();
}
