namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about a constitution.</summary>
internal static class ConstitutionCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
