using IcsModel.Strategies.Assessments;
using IcsModel.Strategies.Guidance;
using IcsModel.Strategies.IntegratedCare;
using IcsModel.Strategies.LocalStrategies;
using IcsModel.Strategies.Preparation;
using IcsModel.Strategies.Regard;
using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>The rules about needs assessments, strategies and regard to them, in the order of their ids.</summary>
internal static class StrategyRules
{
    private static readonly string[] Families = ["STRAT", "JSNA", "JLHWS", "REGARD", "GSTRAT"];

    internal static SystemRule[] All { get; } = InOrder(
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
    ]);

    // Rules that ask the same of several kinds of document stand together in the code and apart in the list.
    private static SystemRule[] InOrder(SystemRule[] rules) =>
        [.. rules.OrderBy(rule => Array.IndexOf(Families, rule.Id.Value[..rule.Id.Value.LastIndexOf('-')])).ThenBy(rule => rule.Id.Value, StringComparer.Ordinal)];
}
