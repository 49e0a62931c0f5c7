namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about health and wellbeing boards.</summary>
internal static class WellbeingCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
