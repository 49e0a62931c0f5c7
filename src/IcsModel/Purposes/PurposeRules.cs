using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>The rules about the four core purposes, in the order of their ids.</summary>
internal static class PurposeRules
{
    internal static SystemRule[] All { get; } =
    [
        new EveryPurposeServedRule(),
        new ObjectiveServesPurposeRule(),
        new MeasurableObjectiveRule(),
        new ClosedPurposesRule(),
        new DeclaredPurposesRule(),
        new TracedObjectivesRule(),
    ];
}
