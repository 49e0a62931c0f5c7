namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about officers, leads, the handbook and conduct.</summary>
internal static class ConductCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
