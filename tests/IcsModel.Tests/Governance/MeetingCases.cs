namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about meetings.</summary>
internal static class MeetingCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
