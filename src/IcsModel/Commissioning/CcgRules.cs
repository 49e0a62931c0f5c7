namespace IcsModel.Commissioning;

/// <summary>The rules about clinical commissioning groups, in the order of their ids.</summary>
internal static class CcgRules
{
    internal static CommissioningRule[] All { get; } = [];
}
