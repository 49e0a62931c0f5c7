using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>The rules about integrated care partnerships, in the order of their ids.</summary>
internal static class PartnershipRules
{
    internal static SystemRule[] All { get; } =
    [
    ];
}
