namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about accounts, pay and the seal.</summary>
internal static class AccountCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
