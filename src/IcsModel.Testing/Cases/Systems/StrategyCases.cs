namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about needs assessments, strategies and regard to them.</summary>
internal static class StrategyCases
{
    internal static readonly SystemScenario[] All =
    [
        .. IntegratedCareStrategyCases.All,
        .. StrategyPreparationCases.All,
        .. NeedsAssessmentCases.All,
        .. LocalStrategyCases.All,
        .. StrategyTopicCases.All,
        .. RegardCases.All,
    ];
}
