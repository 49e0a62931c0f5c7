using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the accounts of a year.</summary>
internal sealed class AnnualAccountsValidator : AbstractValidator<AnnualAccounts>
{
    private AnnualAccountsValidator()
    {
        RuleFor(year => year.To).EndsAfter(year => year.From);
        RuleFor(year => year.PreparedOn).IsNotDenied(year => year.IsPrepared);
        RuleFor(year => year.AuditedOn).IsNotDenied(year => year.IsAudited);
        RuleFor(year => year.AuditedSentOn).IsNotDenied(year => year.AuditedSent);
        RuleFor(year => year.UnauditedSentOn).IsNotDenied(year => year.UnauditedSent);
        RuleFor(year => year.AuditedOn)
            .IsNotBefore(year => year.PreparedOn, ValidationErrorCodes.AccountsDays, "Date the audit on or after the day the accounts were prepared.");
        RuleFor(year => year.AuditedSentOn)
            .IsNotBefore(year => year.AuditedOn, ValidationErrorCodes.AccountsDays, "Date the sending of audited accounts on or after the audit.");
    }

    internal static AnnualAccountsValidator Instance { get; } = new();
}
