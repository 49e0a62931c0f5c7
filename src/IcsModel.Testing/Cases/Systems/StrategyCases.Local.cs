using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules on local health and wellbeing strategies alone.</summary>
internal static class LocalStrategyCases
{
    internal static readonly SystemScenario[] All =
    [
        new("JLHWS-001", "one council prepared anew, the other found its strategy sufficient", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-001", "found sufficient without considering the strategy", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalDecision(Unitary, one => one with { RecordsConsideration = false })) { Locations = ["/wellbeingDecisions"], Says = ["Sampleton Council"] },
        new("JLHWS-001", "found sufficient where there is none", Outcome.NotSatisfied, Reason.NotConsidered, system => system with { WellbeingStrategies = Drop(system.WellbeingStrategies, Unitary) }),
        new("JLHWS-001", "a good decision after a faulty one", Outcome.Satisfied, Reason.None, system => system with { WellbeingDecisions = Add(system.WellbeingDecisions, system.WellbeingDecisions[Unitary] with { RecordsConsideration = false }) }),
        new("JLHWS-001", "a faulty decision, others not all listed", Outcome.Undetermined, Reason.FactMissing, system => (system with { WellbeingDecisions = Open(system.WellbeingDecisions) }).LocalDecision(Unitary, one => one with { RecordsConsideration = false })),
        new("JLHWS-001", "not known whether the strategy was considered", Outcome.Undetermined, Reason.FactMissing, system => system.LocalDecision(Unitary, one => one with { RecordsConsideration = null })),
        new("JLHWS-001", "no decision", Outcome.Undetermined, Reason.PendingEvent, system => system with { WellbeingDecisions = FactList.Complete<WellbeingStrategyDecision>() }) { Says = ["received on 2024-04-02"] },
        new("JLHWS-001", "decided on the day the last copy came", Outcome.Satisfied, Reason.None, system => system.LocalDecision(County, one => one with { On = new LocalDate(2024, 4, 2) })),
        new("JLHWS-001", "decided before the last copy came", Outcome.Undetermined, Reason.PendingEvent, system => system.LocalDecision(County, one => one with { On = new LocalDate(2024, 4, 1) })),
        new("JLHWS-001", "a new strategy not yet begun", Outcome.Undetermined, Reason.PendingEvent, system => system, new LocalDate(2024, 6, 30)),
        new("JLHWS-001", "a new strategy begun that day", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2024, 7, 1)),
        new("JLHWS-001", "a copy without a day", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Copies = Put(one.Copies, 0, copy => copy with { On = null }) })),
        new("JLHWS-001", "partner boards not all listed", Outcome.Undetermined, Reason.FactMissing, system => system.Council(County, one => one with { PartnerBoards = Open(one.PartnerBoards) })),
        new("JLHWS-001", "a strategy without an id", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Id = null })),
        new("JLHWS-001", "the neighbour's copy puts the county's step off", Outcome.Satisfied, Reason.None, system => (system with { WellbeingDecisions = Drop(system.WellbeingDecisions, County) }).CurrentStrategy(one => one with { Copies = Drop(one.Copies, 3) })),
        new("JLHWS-001", "no copies given", Outcome.NotApplicable, Reason.NotEngaged, system => system.CurrentStrategy(one => one with { Copies = FactList.Complete<CopyGiven>() })),
        new("JLHWS-001", "copies to come", Outcome.NotApplicable, Reason.NotEngaged, system => system, new LocalDate(2024, 3, 31)),
        new("JLHWS-001", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Strategies = FactList.Complete<IntegratedCareStrategy>() }),

        new("JLHWS-002", "every need is answered", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-002", "a need is left out", Outcome.NotSatisfied, Reason.Missing, system => Respond(system, one => one with { Needs = FactList.Complete("need-1", "need-2") })) { Locations = ["/wellbeingStrategies/0/needResponses"], Says = ["rural transport"] },
        new("JLHWS-002", "a charity alone", Outcome.NotSatisfied, Reason.NotProvided, system => Respond(system, one => one with { ByFunctionsOf = FactList.Complete(new Body { Kind = BodyKind.Charity, Name = "Helping Hands" }) })) { Locations = ["/wellbeingStrategies/0/needResponses/0"] },
        new("JLHWS-002", "the other council alone", Outcome.NotSatisfied, Reason.NotProvided, system => Respond(system, one => one with { ByFunctionsOf = FactList.Complete(LawfulBoard.Unitary) })),
        new("JLHWS-002", "NHS England alone", Outcome.Satisfied, Reason.None, system => Respond(system, one => one with { ByFunctionsOf = FactList.Complete(LawfulSystem.NhsEngland) })),
        new("JLHWS-002", "the neighbouring board alone", Outcome.Satisfied, Reason.None, system => Respond(system, one => one with { ByFunctionsOf = FactList.Complete(LawfulSystem.Neighbour) })),
        new("JLHWS-002", "responses not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { NeedResponses = FactList<NeedResponse>.Unknown })),
        new("JLHWS-002", "the council is not known", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { Council = null })),
        new("JLHWS-002", "adopted before July 2022", Outcome.NotApplicable, Reason.NotEngaged, system => OnlyTheUnitary(system, new LocalDate(2022, 6, 30))),
        new("JLHWS-002", "adopted on 1 July 2022", Outcome.Undetermined, Reason.FactMissing, system => OnlyTheUnitary(system, new LocalDate(2022, 7, 1))),
        new("JLHWS-002", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, None),

        new("JLHWS-004", "regard to both partnerships' strategies", Outcome.Satisfied, Reason.None, system => system),
        new("JLHWS-004", "no regard to this partnership's", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(County, one => one with { Strategies = FactList.Complete("ics-neighbour") })) { Locations = ["/wellbeingStrategies/0/strategies"], Says = ["ics-2"] },
        new("JLHWS-004", "regard only to the strategy superseded by then", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(County, one => one with { Strategies = FactList.Complete("ics-1", "ics-neighbour") })),
        new("JLHWS-004", "adopted on the day the strategy was superseded", Outcome.NotSatisfied, Reason.NotConsidered, system => system.LocalStrategy(Unitary, one => one with { AdoptedOn = new LocalDate(2024, 3, 20) })),
        new("JLHWS-004", "adopted the day before the strategy was superseded", Outcome.Satisfied, Reason.None, system => system.LocalStrategy(Unitary, one => one with { AdoptedOn = new LocalDate(2024, 3, 19) })),
        new("JLHWS-004", "one of two partnerships' strategies", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(County, one => one with { Strategies = FactList.Complete("ics-2") })) { Says = ["Neighbourshire"] },
        new("JLHWS-004", "strategies regarded not all named", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(Unitary, one => one with { Strategies = FactList<string>.Unknown })),
        new("JLHWS-004", "no day of adoption", Outcome.Undetermined, Reason.FactMissing, system => system.LocalStrategy(Unitary, one => one with { AdoptedOn = null })),
        new("JLHWS-004", "partnerships not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(Unitary, one => one with { Partnerships = Open(one.Partnerships) })),
        new("JLHWS-004", "adopted before July 2022", Outcome.NotApplicable, Reason.NotEngaged, system => OnlyTheUnitary(system, new LocalDate(2022, 6, 30))),
        new("JLHWS-004", "no local strategy", Outcome.NotApplicable, Reason.NoneRecorded, None),
    ];

    private static IntegratedCareSystem None(IntegratedCareSystem system) => system with { WellbeingStrategies = FactList.Complete<WellbeingStrategy>() };

    private static IntegratedCareSystem OnlyTheUnitary(IntegratedCareSystem system, LocalDate adopted) =>
        (system with { WellbeingStrategies = Drop(system.WellbeingStrategies, County) }).LocalStrategy(0, one => one with { PreparedFrom = adopted.PlusMonths(-3), AdoptedOn = adopted });

    private static IntegratedCareSystem Respond(IntegratedCareSystem system, Func<NeedResponse, NeedResponse> change) =>
        system.LocalStrategy(County, one => one with { NeedResponses = Put(one.NeedResponses, 0, change) });
}
