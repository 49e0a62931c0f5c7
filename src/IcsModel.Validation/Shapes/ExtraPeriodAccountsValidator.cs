using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of accounts for a period that was directed.</summary>
internal sealed class ExtraPeriodAccountsValidator : AbstractValidator<ExtraPeriodAccounts>
{
    private ExtraPeriodAccountsValidator()
    {
        RuleFor(period => period.To).EndsAfter(period => period.From);
        RuleFor(period => period.PreparedOn).IsNotDenied(period => period.IsPrepared);
    }

    internal static ExtraPeriodAccountsValidator Instance { get; } = new();
}
