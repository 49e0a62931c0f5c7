namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about interests.</summary>
internal static class InterestCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
