using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules on the topics of the guidance.</summary>
internal static class StrategyTopicCases
{
    private static readonly LocalDate LastDayOfFirst = new(2024, 1, 31);
    private static readonly LocalDate FirstDayOfSecond = new(2024, 2, 1);

    internal static readonly SystemScenario[] All =
    [
        .. Topic("GSTRAT-01", StrategyTopic.WholeAreaDirection, underFirst: Outcome.NotSatisfied, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-02", StrategyTopic.ExistingStrategies, underFirst: Outcome.NotSatisfied, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-03", StrategyTopic.SharedOutcomes, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-04", StrategyTopic.QualityAndPerformance, underFirst: Outcome.NotSatisfied, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-05", StrategyTopic.JointWorking, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-06", StrategyTopic.PersonalisedCare, underFirst: Outcome.NotSatisfied, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-07", StrategyTopic.Disparities, underFirst: Outcome.NotSatisfied, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-08", StrategyTopic.Prevention, underFirst: Outcome.NotSatisfied, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-09", StrategyTopic.HealthProtection, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-10", StrategyTopic.LifeCourse, underFirst: Outcome.Undetermined, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-11", StrategyTopic.Workforce, underFirst: Outcome.NotApplicable, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-12", StrategyTopic.Research, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-13", StrategyTopic.WiderDeterminants, underFirst: Outcome.NotApplicable, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-14", StrategyTopic.DataSharing, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-15", StrategyTopic.PlacePlans, underFirst: Outcome.NotApplicable, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-16", StrategyTopic.WideInvolvement, underFirst: Outcome.NotApplicable, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-17", StrategyTopic.EndOfLife, underFirst: Outcome.NotApplicable, underSecond: Outcome.NotSatisfied),
        .. Topic("GSTRAT-19", StrategyTopic.ReviewAndEvaluation, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),
        .. Topic("GSTRAT-21", StrategyTopic.InvolvementBeyondTheMinimum, underFirst: Outcome.Undetermined, underSecond: Outcome.Undetermined),

        new("GSTRAT-07", "an entry without its topic", Outcome.Undetermined, Reason.FactMissing, system => Entry(system, StrategyTopic.Disparities, one => one with { Topic = null })),
        new("GSTRAT-07", "not known whether it is considered", Outcome.Undetermined, Reason.FactMissing, system => Entry(system, StrategyTopic.Disparities, one => one with { IsConsidered = null })),
        new("GSTRAT-07", "left out, not known whether with reasons", Outcome.Undetermined, Reason.FactMissing, system => Entry(system, StrategyTopic.Disparities, one => one with { IsConsidered = false })),
        new("GSTRAT-07", "two entries, one of which considers it", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { Topics = Add(one.Topics, new TopicCoverage { Topic = StrategyTopic.Disparities, IsConsidered = false, ReasonsForOmission = false }) })),
        new("GSTRAT-07", "left out by a strategy that may have been superseded", Outcome.Undetermined, Reason.FactMissing, system => Omit(system with { Strategies = Open(system.Strategies) }, StrategyTopic.Disparities, new LocalDate(2024, 3, 20))),
        new("GSTRAT-07", "adopted before the guidance", Outcome.NotApplicable, Reason.NotEngaged, system => Only(system, new LocalDate(2022, 7, 28))),
        new("GSTRAT-07", "adopted on the first day of the guidance", Outcome.NotSatisfied, Reason.NotConsidered, system => Only(system, new LocalDate(2022, 7, 29))),

        new("GSTRAT-20", "adopted in time", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2022, 12, 31)),
        new("GSTRAT-20", "adopted that day", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2022, 12, 14)),
        new("GSTRAT-20", "adopted the day after", Outcome.Undetermined, Reason.PendingEvent, system => system, new LocalDate(2022, 12, 13)) { Says = ["left it to the partnership"] },
        new("GSTRAT-20", "no day of adoption", Outcome.Undetermined, Reason.FactMissing, system => system with { Strategies = FactList.Complete(new IntegratedCareStrategy()) }, new LocalDate(2022, 12, 31)),
        new("GSTRAT-20", "a strategy from before the board", Outcome.NotApplicable, Reason.NotEngaged, system => Only(system, new LocalDate(2022, 6, 30)), new LocalDate(2022, 12, 31)),
    ];

    /// <summary>The cases that every topic has: considered, left out with and without reasons under each version of the guidance, topics not all listed, no strategy.</summary>
    private static SystemScenario[] Topic(string rule, StrategyTopic topic, Outcome underFirst, Outcome underSecond) =>
    [
        new(rule, "the strategy considers it", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "left out with reasons", Outcome.Satisfied, Reason.None, system => Entry(system, topic, one => one with { IsConsidered = false, ReasonsForOmission = true })) { Says = ["records why"] },
        new(rule, "left out without reasons", underSecond, ReasonOf(underSecond), system => Entry(system, topic, one => one with { IsConsidered = false, ReasonsForOmission = false })) { Locations = Located(underSecond) },
        new(rule, "left out, adopted on the last day of the first version", underFirst, ReasonOf(underFirst), system => Omit(system, topic, LastDayOfFirst)),
        new(rule, "left out, adopted on the first day of the second version", underSecond, ReasonOf(underSecond), system => Omit(system, topic, FirstDayOfSecond)),
        new(rule, "topics not all listed", Outcome.Undetermined, Reason.FactMissing, system => Omit(system, topic, new LocalDate(2024, 3, 20)).CurrentStrategy(one => one with { Topics = Open(one.Topics) })),
        new(rule, "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Strategies = FactList.Complete<IntegratedCareStrategy>() }),
    ];

    private static Reason ReasonOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotSatisfied => Reason.NotConsidered,
            Outcome.NotApplicable => Reason.NotEngaged,
            _ => Reason.SourceUnverified,
        };

    private static ValueList<string>? Located(Outcome outcome) => outcome == Outcome.NotSatisfied ? ["/strategies/1/topics"] : null;

    private static IntegratedCareSystem Entry(IntegratedCareSystem system, StrategyTopic topic, Func<TopicCoverage, TopicCoverage> change) =>
        system.CurrentStrategy(one => one with { Topics = FactList.Complete<TopicCoverage>([.. one.Topics.Select(entry => entry.Topic == topic ? change(entry) : entry)]) });

    private static IntegratedCareSystem Omit(IntegratedCareSystem system, StrategyTopic topic, LocalDate adopted) =>
        system.CurrentStrategy(one => one with { AdoptedOn = adopted, Topics = FactList.Complete<TopicCoverage>([.. one.Topics.Where(entry => entry.Topic != topic)]) });

    private static IntegratedCareSystem Only(IntegratedCareSystem system, LocalDate adopted) =>
        system with { Strategies = FactList.Complete(new IntegratedCareStrategy { AdoptedOn = adopted, Topics = FactList.Complete<TopicCoverage>() }) };
}
