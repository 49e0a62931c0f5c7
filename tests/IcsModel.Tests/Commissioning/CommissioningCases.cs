namespace IcsModel.Tests.Commissioning;

/// <summary>The cases of every rule about commissioning histories.</summary>
internal static class CommissioningCases
{
    internal static readonly CommissioningCase[] All = [.. CcgCases.All, .. MergerCases.All, .. TransitionCases.All, .. StageCases.All];
}
