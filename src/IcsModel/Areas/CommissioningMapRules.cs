namespace IcsModel.Areas;

/// <summary>The rules about all boards of England taken together, in the order of their ids.</summary>
internal static class CommissioningMapRules
{
    internal static CommissioningMapRule[] All { get; } =
    [
        new BoardsEstablishedRule(),
        new NoOverlapRule(),
        new WholeOfEnglandRule(),
        new NoCommissioningGroupLeftRule(),
        new BoardsOfApril2026Rule(),
    ];
}
