using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>The rules about places and collaboratives, in the order of their ids.</summary>
internal static class PlaceRules
{
    internal static SystemRule[] All { get; } =
    [
        new PlaceWithinSystemRule(),
        new PlaceIsNoBodyRule(),
        new PlaceGovernanceRule(),
        new PlaceSectorsRule(),
        new PlaceModelRule(),
        new TrustInCollaborativeRule(),
        new CollaborativeDecidesRule(),
    ];
}
