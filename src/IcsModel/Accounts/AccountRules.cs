using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>The rules about accounts, pay and the seal, in the order of their ids.</summary>
internal static class AccountRules
{
    internal static Rule[] All { get; } =
    [
        new PayDecisionRule(),
        new CommitteeAllowanceRule(),
        new DevelopmentAgreementRule(),
        new ProperRecordsRule(),
        new AnnualAccountsRule(),
        new ExtraPeriodAccountsRule(),
        new AccountingDirectionRule(),
        new AuditRule(),
        SentAccountsRule.Audited(),
        SentAccountsRule.Unaudited(),
        new SealRule(),
    ];
}
