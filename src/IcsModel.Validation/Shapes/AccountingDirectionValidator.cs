using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a direction on accounts.</summary>
internal sealed class AccountingDirectionValidator : AbstractValidator<AccountingDirection>
{
    private AccountingDirectionValidator()
    {
        RuleFor(direction => direction.Followed!).SetValidator(AttestationValidator.Instance);
    }

    internal static AccountingDirectionValidator Instance { get; } = new();
}
