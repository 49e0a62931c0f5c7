using IcsModel.Commissioning.Stages;

namespace IcsModel.Commissioning;

/// <summary>The rules about the stages of a system, in the order of their ids.</summary>
internal static class StageRules
{
    internal static CommissioningRule[] All { get; } =
    [
        new DesignatedEverywhereRule(),
        new DesignationIsAdministrativeRule(),
        new AccreditationRule(),
        new NoPresumptionRule(),
    ];
}
