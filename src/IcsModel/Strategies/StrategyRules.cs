using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>The rules about needs assessments, strategies and regard to them, in the order of their ids.</summary>
internal static class StrategyRules
{
    internal static SystemRule[] All { get; } =
    [
    ];
}
