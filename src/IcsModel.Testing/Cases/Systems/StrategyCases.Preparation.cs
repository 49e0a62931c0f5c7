using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules that ask the same of every kind of strategy and of assessments: what was considered, who was involved, publication.</summary>
internal static class StrategyPreparationCases
{
    internal static readonly SystemScenario[] All =
    [
        new("STRAT-004", "considered while it was prepared", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-004", "considered on the first day of the preparation", Outcome.Satisfied, Reason.None, system => Consider(system, new LocalDate(2023, 12, 1))),
        new("STRAT-004", "considered the day before the preparation", Outcome.NotSatisfied, Reason.NotConsidered, system => Consider(system, new LocalDate(2023, 11, 30))) { Locations = ["/strategies/1/section75/on"] },
        new("STRAT-004", "considered on the day of adoption", Outcome.Satisfied, Reason.None, system => Consider(system, new LocalDate(2024, 3, 20))),
        new("STRAT-004", "considered the day after the adoption", Outcome.NotSatisfied, Reason.NotConsidered, system => Consider(system, new LocalDate(2024, 3, 21))),
        new("STRAT-004", "not considered", Outcome.NotSatisfied, Reason.NotConsidered, system => system.CurrentStrategy(one => one with { Section75 = null, Section75Considered = false })) { Locations = ["/strategies/1/section75Considered"] },
        new("STRAT-004", "stated as not considered beside a record of it", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Section75Considered = false })),
        new("STRAT-004", "stated as not considered beside a record of another time", Outcome.NotSatisfied, Reason.NotConsidered, system => Consider(system, new LocalDate(2023, 11, 30)).CurrentStrategy(one => one with { Section75Considered = false })),
        new("STRAT-004", "stated to be prepared from a day after the adoption", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { PreparedFrom = new LocalDate(2024, 3, 21), Section75Considered = null })),
        new("STRAT-004", "stated without a record", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { Section75 = null })),
        new("STRAT-004", "a record without a date", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { Section75 = new Section75Consideration(), Section75Considered = null })),
        new("STRAT-004", "nothing known", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Section75 = null, Section75Considered = null })),
        new("STRAT-004", "no first day of the preparation", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { PreparedFrom = null, Section75Considered = null })),
        new("STRAT-004", "not considered, by a strategy that may be superseded", Outcome.Undetermined, Reason.FactMissing, system => (system with { Strategies = Open(system.Strategies) }).CurrentStrategy(one => one with { Section75Considered = false })),
        new("STRAT-004", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),

        new("JLHWS-003", "considered while it was prepared", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-003", "not considered", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(County, one => one with { Section75 = null, Section75Considered = false })) { Locations = ["/wellbeingStrategies/0/section75Considered"] },
        new("JLHWS-003", "nothing known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(Unitary, one => one with { Section75 = null })),
        new("JLHWS-003", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-003", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),
        new("JLHWS-003", "adopted on the first day of wellbeing boards", Outcome.Undetermined, Reason.FactMissing, system => OneLocal(system, new LocalDate(2013, 4, 1))),

        new("STRAT-007", "both Healthwatch organisations were involved", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-007", "one of two", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Involvement = Drop(one.Involvement, 1) })) { Locations = ["/strategies/1/involvement"], Says = ["Healthwatch Sampleton"] },
        new("STRAT-007", "one only before the preparation", Outcome.NotSatisfied, Reason.Missing, system => HealthwatchFrom(system, new LocalDate(2023, 11, 1), new LocalDate(2023, 12, 1))),
        new("STRAT-007", "one up to the first day of the preparation", Outcome.Satisfied, Reason.None, system => HealthwatchFrom(system, new LocalDate(2023, 11, 1), new LocalDate(2023, 12, 2))),
        new("STRAT-007", "one from the day of adoption", Outcome.Satisfied, Reason.None, system => HealthwatchFrom(system, new LocalDate(2024, 3, 20), null)),
        new("STRAT-007", "one after the adoption", Outcome.NotSatisfied, Reason.Missing, system => HealthwatchFrom(system, new LocalDate(2024, 3, 21), null)),
        new("STRAT-007", "one from before the preparation without an end", Outcome.Undetermined, Reason.FactMissing, system => HealthwatchFrom(system, new LocalDate(2023, 11, 1), null)),
        new("STRAT-007", "one on days that contradict each other", Outcome.Undetermined, Reason.FactMissing, system => HealthwatchFrom(system, new LocalDate(2024, 3, 21), new LocalDate(2024, 3, 1))),
        new("STRAT-007", "one without a date", Outcome.Satisfied, Reason.None, system => HealthwatchFrom(system, null, null)),
        new("STRAT-007", "involvement not all listed", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Involvement = Open(Drop(one.Involvement, 1)) })),
        new("STRAT-007", "a Healthwatch not named", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Involvement = Put(one.Involvement, 1, record => record with { Body = null }) })),
        new("STRAT-007", "organisations not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(Unitary, one => one with { Healthwatch = Open(one.Healthwatch) })),
        new("STRAT-007", "councils not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = Open(system.Councils) }),
        new("STRAT-007", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),

        new("JSNA-009", "the Local Healthwatch was involved", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-009", "not involved", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(Unitary, one => one with { Involvement = Drop(one.Involvement, 0) })) { Locations = ["/needsAssessments/1/involvement"] },
        new("JSNA-009", "the council is not known", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { Council = null })) { Says = ["which of the councils"] },
        new("JSNA-009", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JSNA-009", "completed before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneAssessment(system, new LocalDate(2013, 3, 31))),

        new("JLHWS-007", "the Local Healthwatch was involved", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-007", "not involved", Outcome.NotSatisfied, Reason.Missing, system => system.LocalStrategy(County, one => one with { Involvement = Drop(one.Involvement, 0) })) { Locations = ["/wellbeingStrategies/0/involvement"] },
        new("JLHWS-007", "involvement not all listed", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { Involvement = FactList<InvolvementRecord>.Unknown })),
        new("JLHWS-007", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-007", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),

        new("STRAT-008", "residents and workers were involved", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-008", "residents only", Outcome.Satisfied, Reason.None, system => Involve(system, InvolvedGroup.ResidentsOfArea)) { Says = ["live elsewhere"] },
        new("STRAT-008", "workers only", Outcome.Satisfied, Reason.None, system => Involve(system, InvolvedGroup.WorkersInArea)),
        new("STRAT-008", "partner organisations only", Outcome.NotSatisfied, Reason.Missing, system => Involve(system, InvolvedGroup.OtherPartners)) { Locations = ["/strategies/1/involvement"] },
        new("STRAT-008", "nobody", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Involvement = FactList.Complete<InvolvementRecord>() })),
        new("STRAT-008", "users of services only", Outcome.Undetermined, Reason.FactMissing, system => Involve(system, InvolvedGroup.ServiceUsers)),
        new("STRAT-008", "a group not named", Outcome.Undetermined, Reason.FactMissing, system => Involve(system, null)),
        new("STRAT-008", "residents after the adoption", Outcome.NotSatisfied, Reason.Missing, system => Involve(system, InvolvedGroup.ResidentsOfArea, new LocalDate(2024, 3, 21))),
        new("STRAT-008", "residents on the day of adoption", Outcome.Satisfied, Reason.None, system => Involve(system, InvolvedGroup.ResidentsOfArea, new LocalDate(2024, 3, 20))),
        new("STRAT-008", "no first day of the preparation", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { PreparedFrom = null })),
        new("STRAT-008", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),

        new("JSNA-010", "people of the area were involved", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-010", "none", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Involvement = Drop(one.Involvement, 2) })) { Locations = ["/needsAssessments/0/involvement"] },
        new("JSNA-010", "involvement not all listed", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(County, one => one with { Involvement = Open(Drop(one.Involvement, 2)) })),
        new("JSNA-010", "none, in an assessment that may have been replaced", Outcome.Undetermined, Reason.FactMissing, system => (system with { NeedsAssessments = Open(system.NeedsAssessments) }).Assessment(County, one => one with { Involvement = Drop(one.Involvement, 2) })),
        new("JSNA-010", "none, in an assessment followed by another of the county", Outcome.Undetermined, Reason.FactMissing, system => (system with { NeedsAssessments = Add(system.NeedsAssessments, system.NeedsAssessments[County] with { Id = "jsna-3", CompletedOn = new LocalDate(2024, 11, 1) }) }).Assessment(County, one => one with { Involvement = Drop(one.Involvement, 2) })),
        new("JSNA-010", "none, in an assessment replaced by then", Outcome.Satisfied, Reason.None, system => system.Assessment(County, one => one with { Involvement = Drop(one.Involvement, 2), ReplacedOn = LawfulSystem.Day })),
        new("JSNA-010", "none, in an assessment replaced the day after", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Involvement = Drop(one.Involvement, 2), ReplacedOn = LawfulSystem.Day.PlusDays(1) })),
        new("JSNA-010", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JSNA-010", "completed before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneAssessment(system, new LocalDate(2013, 3, 31))),

        new("JLHWS-008", "people of the area were involved", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-008", "none", Outcome.NotSatisfied, Reason.Missing, system => system.LocalStrategy(Unitary, one => one with { Involvement = Drop(one.Involvement, 1) })) { Locations = ["/wellbeingStrategies/1/involvement"] },
        new("JLHWS-008", "involvement not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(Unitary, one => one with { Involvement = FactList<InvolvementRecord>.Unknown })),
        new("JLHWS-008", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-008", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),

        new("JSNA-008", "regard is recorded", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-008", "no regard", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Assessment(County, one => one with { GuidanceRegarded = false })) { Locations = ["/needsAssessments/0/guidanceRegarded"] },
        new("JSNA-008", "not known", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(County, one => one with { GuidanceRegarded = null })),
        new("JSNA-008", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JSNA-008", "completed before the section", Outcome.NotApplicable, Reason.NotEngaged, system => OneAssessment(system, new LocalDate(2008, 3, 31))),

        new("JLHWS-005", "regard is recorded", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-005", "no regard", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(County, one => one with { MandateRegarded = false })) { Locations = ["/wellbeingStrategies/0/mandateRegarded"] },
        new("JLHWS-005", "not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { MandateRegarded = null })),
        new("JLHWS-005", "no regard, and no day of adoption", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { MandateRegarded = false, AdoptedOn = null })),
        new("JLHWS-005", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-005", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),

        new("JLHWS-006", "regard is recorded", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-006", "no regard", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(County, one => one with { GuidanceRegarded = false })) { Locations = ["/wellbeingStrategies/0/guidanceRegarded"] },
        new("JLHWS-006", "not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { GuidanceRegarded = null })),
        new("JLHWS-006", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-006", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),

        new("STRAT-012", "both strategies were published", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-012", "published that day", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2022, 12, 18)),
        new("STRAT-012", "published the day after", Outcome.Undetermined, Reason.PendingEvent, system => system, new LocalDate(2022, 12, 17)) { Says = ["owed since it was adopted on 2022-12-14"] },
        new("STRAT-012", "stated to be published", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { PublishedOn = null, IsPublished = true })),
        new("STRAT-012", "not published", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { PublishedOn = null, IsPublished = false })) { Says = ["sets no day"] },
        new("STRAT-012", "superseded without being published", Outcome.NotSatisfied, Reason.Missing, system => system.FirstStrategy(one => one with { PublishedOn = null, IsPublished = false })) { Locations = ["/strategies/0"] },
        new("STRAT-012", "not published the day before it is superseded", Outcome.Undetermined, Reason.PendingEvent, system => system.FirstStrategy(one => one with { PublishedOn = null, IsPublished = false }), new LocalDate(2024, 3, 19)),
        new("STRAT-012", "superseded, nothing known of its publication", Outcome.Undetermined, Reason.FactMissing, system => system.FirstStrategy(one => one with { PublishedOn = null })),
        new("STRAT-012", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("STRAT-012", "a strategy of a predecessor", Outcome.NotApplicable, Reason.NotEngaged, system => system.EstablishedOn(new LocalDate(2025, 4, 1))),

        new("JSNA-004", "published", Outcome.Satisfied, Reason.None, system => system),
        new("JSNA-004", "not published", Outcome.Undetermined, Reason.PendingEvent, system => system.Assessment(County, one => one with { PublishedOn = null, IsPublished = false })) { Says = ["completed on 2023-09-01"] },
        new("JSNA-004", "replaced without being published", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { PublishedOn = null, IsPublished = false, ReplacedOn = LawfulSystem.Day })) { Locations = ["/needsAssessments/0"] },
        new("JSNA-004", "no assessment", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JSNA-004", "completed before the section", Outcome.NotApplicable, Reason.NotEngaged, system => OneAssessment(system, new LocalDate(2008, 3, 31))),

        new("JLHWS-009", "published", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-009", "not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { PublishedOn = null })),
        new("JLHWS-009", "not published", Outcome.Undetermined, Reason.PendingEvent, system => system.LocalStrategy(County, one => one with { PublishedOn = null, IsPublished = false })),
        new("JLHWS-009", "replaced without being published", Outcome.NotSatisfied, Reason.Missing, system => system.LocalStrategy(County, one => one with { PublishedOn = null, IsPublished = false, ReplacedOn = new LocalDate(2025, 4, 1) })) { Locations = ["/wellbeingStrategies/0"] },
        new("JLHWS-009", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategies),
        new("JLHWS-009", "adopted before wellbeing boards", Outcome.NotApplicable, Reason.NotEngaged, system => OneLocal(system, new LocalDate(2013, 3, 31))),
    ];

    private static IntegratedCareSystem NoStrategies(IntegratedCareSystem system) => system with
    {
        Strategies = FactList.Complete<IntegratedCareStrategy>(),
        NeedsAssessments = FactList.Complete<NeedsAssessment>(),
        WellbeingStrategies = FactList.Complete<WellbeingStrategy>(),
    };

    private static IntegratedCareSystem OneLocal(IntegratedCareSystem system, LocalDate adopted) =>
        system with { WellbeingStrategies = FactList.Complete(new WellbeingStrategy { Council = LawfulBoard.County, AdoptedOn = adopted }) };

    private static IntegratedCareSystem OneAssessment(IntegratedCareSystem system, LocalDate completed) =>
        system with { NeedsAssessments = FactList.Complete(new NeedsAssessment { Council = LawfulBoard.County, CompletedOn = completed }) };

    private static IntegratedCareSystem Consider(IntegratedCareSystem system, LocalDate on) =>
        system.CurrentStrategy(one => one with { Section75 = new Section75Consideration { On = on } });

    private static IntegratedCareSystem HealthwatchFrom(IntegratedCareSystem system, LocalDate? from, LocalDate? to) =>
        system.CurrentStrategy(one => one with { Involvement = Put(one.Involvement, 1, record => record with { From = from, To = to }) });

    private static IntegratedCareSystem Involve(IntegratedCareSystem system, InvolvedGroup? group, LocalDate? from = null) =>
        system.CurrentStrategy(one => one with
        {
            Involvement = FactList.Complete(new InvolvementRecord { Group = group, From = from ?? new LocalDate(2024, 1, 10), To = (from ?? new LocalDate(2024, 1, 10)).PlusDays(1) }),
        });
}
