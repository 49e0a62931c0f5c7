namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about public involvement.</summary>
internal static class InvolvementCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
