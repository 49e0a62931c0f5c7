namespace IcsModel.Commissioning;

/// <summary>The rules about commissioning histories, in the order of their ids.</summary>
internal static class CommissioningRules
{
    internal static CommissioningRule[] All { get; } = [.. CcgRules.All, .. MergerRules.All, .. TransitionRules.All, .. StageRules.All];
}
