using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>The rules about needs assessments, strategies and regard to them, by what they are about.</summary>
internal static class StrategyRules
{
    internal static SystemRule[] All { get; } =
    [
        .. Section75ConsideredRule.All,
        .. HealthwatchInvolvedRule.All,
        .. PeopleInvolvedRule.All,
        .. RegardRecordedRule.All,
        .. PublishedRule.All,
    ];
}
