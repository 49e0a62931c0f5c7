namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about places and collaboratives.</summary>
internal static class PlaceCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
