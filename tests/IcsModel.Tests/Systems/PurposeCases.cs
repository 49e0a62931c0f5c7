namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about the four core purposes.</summary>
internal static class PurposeCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
