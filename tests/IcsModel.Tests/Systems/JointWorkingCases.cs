namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about joint working.</summary>
internal static class JointWorkingCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
