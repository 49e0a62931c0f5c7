namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about committees.</summary>
internal static class CommitteeCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
