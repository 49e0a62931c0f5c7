namespace IcsModel.Testing.Cases.Commissioning;

/// <summary>The cases of every rule about commissioning histories.</summary>
internal static class CommissioningCases
{
    internal static readonly CommissioningScenario[] All = [.. CcgCases.All, .. MergerCases.All, .. TransitionCases.All, .. StageCases.All];
}
