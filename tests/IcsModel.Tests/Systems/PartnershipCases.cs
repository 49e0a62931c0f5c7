namespace IcsModel.Tests.Systems;

/// <summary>Cases of the rules about integrated care partnerships.</summary>
internal static class PartnershipCases
{
    internal static readonly SystemCase[] All =
    [
    ];
}
