using IcsModel.Strategies.Assessments;
using IcsModel.Strategies.Guidance;
using IcsModel.Strategies.IntegratedCare;
using IcsModel.Strategies.LocalStrategies;
using IcsModel.Strategies.Preparation;
using IcsModel.Strategies.Regard;
using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>The rules about needs assessments, strategies and regard to them, by what they are about.</summary>
internal static class StrategyRules
{
    internal static SystemRule[] All { get; } =
    [
        new StrategyExistsRule(),
        new AssessedNeedsAnsweredRule(),
        new FunctionsNamedRule(),
        new MandateRegardRule(),
        new StrategyGuidanceRule(),
        new RevisionConsideredRule(),
        new RevisedStrategyRule(),
        new CopiesToCouncilsRule(),
        new CopiesToBoardsRule(),
        .. Section75ConsideredRule.All,
        .. HealthwatchInvolvedRule.All,
        .. PeopleInvolvedRule.All,
        .. RegardRecordedRule.All,
        .. PublishedRule.All,
        new AssessmentExistsRule(),
        new DirectedAssessmentRule(),
        new JointPreparationRule(),
        new CopiesToPartnershipsRule(),
        new DistrictsInvolvedRule(),
        new LocalStrategyStepRule(),
        new LocalNeedsMetRule(),
        new StrategyRegardRule(),
        .. RegardRule.All,
        .. TopicRules.All,
        new InitialStrategyRule(),
    ];
}
