using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>The rules about health and wellbeing boards, in the order of their ids.</summary>
internal static class WellbeingRules
{
    internal static SystemRule[] All { get; } =
    [
    ];
}
