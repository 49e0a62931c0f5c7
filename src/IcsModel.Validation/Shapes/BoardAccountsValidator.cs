using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the accounts and records.</summary>
internal sealed class BoardAccountsValidator : AbstractValidator<BoardAccounts>
{
    private BoardAccountsValidator()
    {
        RuleFor(accounts => accounts.ProperRecords!).SetValidator(AttestationValidator.Instance);
        RuleForEach(accounts => accounts.Years).SetValidator(AnnualAccountsValidator.Instance);
        RuleForEach(accounts => accounts.ExtraPeriods).SetValidator(ExtraPeriodAccountsValidator.Instance);
        RuleForEach(accounts => accounts.Directions).SetValidator(AccountingDirectionValidator.Instance);
    }

    internal static BoardAccountsValidator Instance { get; } = new();
}
