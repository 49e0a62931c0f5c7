using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules on integrated care strategies: that there is one, what it says, its revision and its copies.</summary>
internal static class IntegratedCareStrategyCases
{
    private static readonly LocalDate FirstAdopted = new(2022, 12, 14);
    private static readonly LocalDate SecondAdopted = new(2024, 3, 20);

    internal static readonly SystemScenario[] All =
    [
        new("STRAT-001", "a strategy holds", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-001", "it was adopted that day", Outcome.Satisfied, Reason.None, system => system, FirstAdopted),
        new("STRAT-001", "it was adopted the day after, and the year runs", Outcome.Undetermined, Reason.PendingEvent, system => system, new LocalDate(2022, 12, 13)) { Says = ["owed since 2022-07-01"] },
        new("STRAT-001", "no strategy by the end of 2022", Outcome.Undetermined, Reason.PendingEvent, NoStrategy, new LocalDate(2022, 12, 31)),
        new("STRAT-001", "no strategy in 2023", Outcome.NotSatisfied, Reason.Missing, NoStrategy, new LocalDate(2023, 1, 1)) { Locations = ["/strategies"] },
        new("STRAT-001", "no strategy years after", Outcome.NotSatisfied, Reason.Missing, NoStrategy),
        new("STRAT-001", "superseded and nothing instead", Outcome.NotSatisfied, Reason.Missing, system => system with { Strategies = Drop(system.Strategies, 1), WellbeingStrategies = FactList<WellbeingStrategy>.Unknown }),
        new("STRAT-001", "a board established later", Outcome.Undetermined, Reason.PendingEvent, system => NoStrategy(system).EstablishedOn(new LocalDate(2025, 4, 1))) { Says = ["owed since 2025-04-01"] },
        new("STRAT-001", "only the strategy of a predecessor", Outcome.Undetermined, Reason.PendingEvent, system => system.EstablishedOn(new LocalDate(2025, 4, 1))),
        new("STRAT-001", "no day on which the board was established", Outcome.Undetermined, Reason.PendingEvent, system => NoStrategy(system) with { Board = system.Board! with { EstablishedOn = null } }),
        new("STRAT-001", "list not stated complete", Outcome.Undetermined, Reason.FactMissing, system => system with { Strategies = FactList<IntegratedCareStrategy>.Unknown }) { Says = ["state complete: true"] },
        new("STRAT-001", "no day of adoption", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { AdoptedOn = null })),
        new("STRAT-001", "two in a row without a day of ending", Outcome.Satisfied, Reason.None, system => system.FirstStrategy(one => one with { SupersededOn = null }).CurrentStrategy(one => one with { Supersedes = null })),

        new("STRAT-002", "every need is answered", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-002", "a need is left out", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { NeedResponses = Drop(one.NeedResponses, 1) }))
        {
            Locations = ["/strategies/1/needResponses"],
            Says = ["childhood obesity"],
        },
        new("STRAT-002", "no response at all", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { NeedResponses = FactList.Complete<NeedResponse>() })),
        new("STRAT-002", "a need left out, responses not all listed", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { NeedResponses = Open(Drop(one.NeedResponses, 1)) })),
        new("STRAT-002", "a response that does not say how", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { NeedResponses = Put(one.NeedResponses, 1, response => response with { HowMet = " " }) })),
        new("STRAT-002", "a need that may not relate to the area is left out", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(County, one => one with { Needs = Put(one.Needs, 2, need => need with { RelatesToBoardArea = null }) })) { Says = ["relates to the area"] },
        new("STRAT-002", "a need that relates to the area after all is left out", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(County, one => one with { Needs = Put(one.Needs, 2, need => need with { RelatesToBoardArea = true }) })),
        new("STRAT-002", "a need without an id", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { Needs = Put(one.Needs, 0, need => need with { Id = null }) })),
        new("STRAT-002", "a council without a known assessment", Outcome.Undetermined, Reason.FactMissing, system => system with { NeedsAssessments = Drop(system.NeedsAssessments, 1) }) { Says = ["Sampleton Council"] },
        new("STRAT-002", "an assessment completed after the preparation began", Outcome.Undetermined, Reason.FactMissing, system => system.Assessment(Unitary, one => one with { CompletedOn = new LocalDate(2023, 12, 2) })) { Says = ["2023-12-01"] },
        new("STRAT-002", "an assessment completed on the first day of the preparation, unanswered", Outcome.NotSatisfied, Reason.Missing, system => system.Assessment(Unitary, one => one with { CompletedOn = new LocalDate(2023, 12, 1), Needs = FactList.Complete(new AssessedNeed { Id = "need-9", RelatesToBoardArea = true }) })),
        new("STRAT-002", "needs not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Assessment(Unitary, one => one with { Needs = Open(one.Needs) })),
        new("STRAT-002", "councils not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = Open(system.Councils) }),
        new("STRAT-002", "no first day of the preparation, a need left out", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { PreparedFrom = null, NeedResponses = Drop(one.NeedResponses, 1) })),
        new("STRAT-002", "a strategy that may have been superseded leaves a need out", Outcome.Undetermined, Reason.FactMissing, system => (system with { Strategies = Open(system.Strategies) }).CurrentStrategy(one => one with { NeedResponses = Drop(one.NeedResponses, 1) })) { Says = ["still holds"] },
        new("STRAT-002", "a need of a council that is not responsible", Outcome.Satisfied, Reason.None, system => system.Council(Unitary, one => one with { OverlapsBoard = false }).CurrentStrategy(one => one with { NeedResponses = Drop(one.NeedResponses, 1) })),
        new("STRAT-002", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),
        new("STRAT-002", "a strategy of a predecessor", Outcome.NotApplicable, Reason.NotEngaged, system => system.EstablishedOn(new LocalDate(2025, 4, 1))),

        new("STRAT-003", "each response names a council or the board", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-003", "NHS England alone", Outcome.Satisfied, Reason.None, system => ByFunctionsOf(system, FactList.Complete(LawfulSystem.NhsEngland))),
        new("STRAT-003", "a charity beside the board", Outcome.Satisfied, Reason.None, system => ByFunctionsOf(system, FactList.Complete(Charity, LawfulSystem.Board))),
        new("STRAT-003", "a charity alone", Outcome.NotSatisfied, Reason.NotProvided, system => ByFunctionsOf(system, FactList.Complete(Charity))) { Locations = ["/strategies/1/needResponses/1"] },
        new("STRAT-003", "a district council alone", Outcome.NotSatisfied, Reason.NotProvided, system => ByFunctionsOf(system, FactList.Complete(LawfulSystem.District))),
        new("STRAT-003", "the neighbouring board alone", Outcome.NotSatisfied, Reason.NotProvided, system => ByFunctionsOf(system, FactList.Complete(LawfulSystem.Neighbour))),
        new("STRAT-003", "nobody", Outcome.NotSatisfied, Reason.NotProvided, system => ByFunctionsOf(system, FactList.Complete<Body>())),
        new("STRAT-003", "a charity, others not listed", Outcome.Undetermined, Reason.FactMissing, system => ByFunctionsOf(system, FactList.NotStated(Charity))),
        new("STRAT-003", "a body of which only a name is known", Outcome.Undetermined, Reason.FactMissing, system => ByFunctionsOf(system, FactList.Complete(new Body { Name = "The Council" }))),
        new("STRAT-003", "NHS England without its kind", Outcome.Undetermined, Reason.FactMissing, system => ByFunctionsOf(system, FactList.Complete(LawfulSystem.NhsEngland with { Kind = null }))),
        new("STRAT-003", "responses not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.CurrentStrategy(one => one with { NeedResponses = Open(one.NeedResponses) })),
        new("STRAT-003", "no response", Outcome.NotApplicable, Reason.NotEngaged, system => system.CurrentStrategy(one => one with { NeedResponses = FactList.Complete<NeedResponse>() })),
        new("STRAT-003", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),

        new("STRAT-005", "the mandate in force", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-005", "no trace of the mandate", Outcome.NotSatisfied, Reason.NotConsidered, system => system.CurrentStrategy(one => one with { Mandate = null, MandateRegarded = false })) { Locations = ["/strategies/1/mandateRegarded"] },
        new("STRAT-005", "no trace of the mandate named", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { MandateRegarded = false })),
        new("STRAT-005", "a mandate replaced on the first day of the preparation", Outcome.NotSatisfied, Reason.NotConsidered, system => MandateEnds(system, new LocalDate(2023, 12, 1))) { Locations = ["/strategies/1/mandate"] },
        new("STRAT-005", "a mandate replaced during the preparation", Outcome.Satisfied, Reason.None, system => MandateEnds(system, new LocalDate(2023, 12, 2))) { Says = ["replaced before the strategy was adopted"] },
        new("STRAT-005", "a mandate that began after the adoption", Outcome.NotSatisfied, Reason.NotConsidered, system => MandateBegins(system, new LocalDate(2024, 3, 21))),
        new("STRAT-005", "a mandate that began on the day of adoption", Outcome.Satisfied, Reason.None, system => MandateBegins(system, SecondAdopted)),
        new("STRAT-005", "regard without naming the mandate", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { Mandate = null })),
        new("STRAT-005", "nothing known", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Mandate = null, MandateRegarded = null })),
        new("STRAT-005", "a mandate that is not listed", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { Mandate = "mandate-0", MandateRegarded = null })),
        new("STRAT-005", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),

        new("STRAT-006", "the second version", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-006", "only the first version, adopted under the second", Outcome.NotSatisfied, Reason.NotConsidered, system => system.CurrentStrategy(one => one with { Guidance = FactList.Complete(StrategyGuidance.First) })) { Locations = ["/strategies/1/guidance"], Says = ["second version"] },
        new("STRAT-006", "the first version, adopted on its last day", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { AdoptedOn = new LocalDate(2024, 1, 31), Guidance = FactList.Complete(StrategyGuidance.First) })),
        new("STRAT-006", "the first version, adopted the day the second came", Outcome.NotSatisfied, Reason.NotConsidered, system => system.CurrentStrategy(one => one with { AdoptedOn = new LocalDate(2024, 2, 1), Guidance = FactList.Complete(StrategyGuidance.First) })),
        new("STRAT-006", "versions not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.CurrentStrategy(one => one with { Guidance = FactList.NotStated(StrategyGuidance.First) })),
        new("STRAT-006", "no day of adoption", Outcome.Undetermined, Reason.FactMissing, system => system.CurrentStrategy(one => one with { AdoptedOn = null })),
        new("STRAT-006", "adopted before any guidance", Outcome.NotApplicable, Reason.NotEngaged, system => system with { Strategies = FactList.Complete(new IntegratedCareStrategy { AdoptedOn = new LocalDate(2022, 7, 28) }) }),
        new("STRAT-006", "adopted the day the guidance came, none regarded", Outcome.NotSatisfied, Reason.NotConsidered, system => system with { Strategies = FactList.Complete(new IntegratedCareStrategy { AdoptedOn = new LocalDate(2022, 7, 29), Guidance = FactList.Complete<StrategyGuidance>() }) }),
        new("STRAT-006", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),

        new("STRAT-010", "the assessment was considered", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-010", "considered the day it was received", Outcome.Satisfied, Reason.None, system => Consider(system, one => one with { On = new LocalDate(2023, 9, 10) })),
        new("STRAT-010", "considered before it was received, then a later strategy", Outcome.NotSatisfied, Reason.NotConsidered, system => Consider(system, one => one with { On = new LocalDate(2023, 9, 9) })) { Locations = ["/revisionConsiderations"] },
        new("STRAT-010", "a later strategy and no consideration", Outcome.NotSatisfied, Reason.NotConsidered, NotConsidered) { Says = ["received on 2023-09-10"] },
        new("STRAT-010", "no consideration and no later strategy yet", Outcome.Undetermined, Reason.PendingEvent, NotConsidered, new LocalDate(2024, 3, 19)) { Says = ["owed since"] },
        new("STRAT-010", "a consideration that names nothing known", Outcome.Undetermined, Reason.PendingEvent, system => Consider(system, one => one with { Assessments = FactList<string>.Unknown })),
        new("STRAT-010", "considerations not all listed", Outcome.Undetermined, Reason.PendingEvent, system => system with { RevisionConsiderations = FactList<RevisionConsideration>.Unknown }),
        new("STRAT-010", "no day of receipt", Outcome.Undetermined, Reason.FactMissing, system => NotConsidered(system).Assessment(County, one => one with { Copies = Put(one.Copies, 0, copy => copy with { On = null }) })),
        new("STRAT-010", "a recipient that cannot be told", Outcome.Undetermined, Reason.PendingEvent, system => NotConsidered(system).Assessment(County, one => one with { Copies = Put(one.Copies, 0, copy => copy with { Recipient = null }) })),
        new("STRAT-010", "given to the neighbour only", Outcome.NotApplicable, Reason.NotEngaged, system => NotConsidered(system).Assessment(County, one => one with { Copies = Drop(one.Copies, 0) })),
        new("STRAT-010", "received before the day, when there was no strategy", Outcome.NotApplicable, Reason.NotEngaged, NotConsidered, new LocalDate(2023, 1, 1)),
        new("STRAT-010", "nothing received yet", Outcome.NotApplicable, Reason.NoneRecorded, system => system, new LocalDate(2022, 11, 9)),

        new("STRAT-011", "the revision was prepared", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-011", "begun on the day of the decision", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { PreparedFrom = new LocalDate(2023, 11, 1) })),
        new("STRAT-011", "begun before the decision", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { PreparedFrom = new LocalDate(2023, 10, 31) })),
        new("STRAT-011", "nothing begun", Outcome.Undetermined, Reason.PendingEvent, system => system, new LocalDate(2023, 11, 30)) { Says = ["2023-11-01"] },
        new("STRAT-011", "does not say what it replaces", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Supersedes = null })),
        new("STRAT-011", "outcome not known", Outcome.Undetermined, Reason.FactMissing, system => Consider(system, one => one with { Outcome = null })),
        new("STRAT-011", "no revision decided", Outcome.NotApplicable, Reason.NoneRecorded, system => Consider(system, one => one with { Outcome = RevisionOutcome.NoRevision })),
        new("STRAT-011", "decided the day after", Outcome.NotApplicable, Reason.NoneRecorded, system => system, new LocalDate(2023, 10, 31)),

        new("STRAT-013", "each council has a copy", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-013", "one council passed over", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 1) })) { Locations = ["/strategies/1/copies"], Says = ["Sampleton Council", "sets no day"] },
        new("STRAT-013", "one council passed over with the strategy superseded", Outcome.NotSatisfied, Reason.Missing, system => system.FirstStrategy(one => one with { Copies = Drop(one.Copies, 1) })) { Locations = ["/strategies/0/copies"] },
        new("STRAT-013", "no copies", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = FactList.Complete<CopyGiven>() })) { Says = ["owed since the integrated care strategy was adopted on 2024-03-20"] },
        new("STRAT-013", "one missing, copies not all listed", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = Open(Drop(one.Copies, 1)) })),
        new("STRAT-013", "one missing, the others without dates", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = FactList.Complete(new CopyGiven { Recipient = LawfulBoard.County }) })),
        new("STRAT-013", "one copy to come", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = Put(one.Copies, 1, copy => copy with { On = new LocalDate(2025, 6, 3) }) })),
        new("STRAT-013", "a copy without a date", Outcome.Satisfied, Reason.None, system => system.CurrentStrategy(one => one with { Copies = Put(one.Copies, 1, copy => copy with { On = null }) })),
        new("STRAT-013", "a council not known to have existed then", Outcome.Undetermined, Reason.PendingEvent, system => system with { Councils = Add(system.Councils, Newcomer) }),
        new("STRAT-013", "a council that began later", Outcome.Satisfied, Reason.None, system => system with { Councils = Add(system.Councils, Newcomer with { From = new LocalDate(2025, 4, 1) }) }),
        new("STRAT-013", "a council that existed long before", Outcome.NotSatisfied, Reason.Missing, system => system with { Councils = Add(system.Councils, Newcomer with { From = new LocalDate(1974, 4, 1) }) }),
        new("STRAT-013", "a council that began the day it was published", Outcome.NotSatisfied, Reason.Missing, system => system with { Councils = Add(system.Councils, Newcomer with { From = new LocalDate(2024, 3, 27) }) }),
        new("STRAT-013", "councils not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = Open(system.Councils) }),
        new("STRAT-013", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),

        new("STRAT-014", "the board and its neighbour have copies", Outcome.Satisfied, Reason.None, system => system),
        new("STRAT-014", "the neighbour passed over", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 3) })) { Locations = ["/strategies/1/copies"], Says = ["NHS Neighbourshire"] },
        new("STRAT-014", "its own board passed over", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 2) })) { Locations = ["/strategies/1/copies"] },
        new("STRAT-014", "the neighbour passed over, on the last day before boards were reorganised", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 3) }), new LocalDate(2026, 3, 31)),
        new("STRAT-014", "the neighbour passed over, after boards were reorganised", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 3) }), new LocalDate(2026, 4, 1)),
        new("STRAT-014", "its own board passed over, after boards were reorganised", Outcome.NotSatisfied, Reason.Missing, system => system.CurrentStrategy(one => one with { Copies = Drop(one.Copies, 2) }), new LocalDate(2026, 4, 1)),
        new("STRAT-014", "no copies", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = FactList.Complete<CopyGiven>() })),
        new("STRAT-014", "partner boards not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system.Council(County, one => one with { PartnerBoards = Open(one.PartnerBoards) })),
        new("STRAT-014", "a recipient that cannot be told apart", Outcome.Undetermined, Reason.PendingEvent, system => system.CurrentStrategy(one => one with { Copies = Put(one.Copies, 3, copy => copy with { Recipient = new Body { Name = "Neighbours" } }) })),
        new("STRAT-014", "a council that is not responsible brings no board", Outcome.Satisfied, Reason.None, system => system.Council(County, one => one with { OverlapsBoard = false }).CurrentStrategy(one => one with { Copies = Drop(one.Copies, 3) }).FirstStrategy(one => one with { Copies = Drop(one.Copies, 3) })),
        new("STRAT-014", "no strategy", Outcome.NotApplicable, Reason.NoneRecorded, NoStrategy),
    ];

    private static Body Charity => new() { Kind = BodyKind.Charity, Name = "Exampleshire Voluntary Action" };

    private static Council Newcomer => new()
    {
        Body = new Body { Kind = BodyKind.LocalAuthority, Code = "E06000098", Name = "Newtown Council" },
        Kind = CouncilKind.UnitaryOrMetropolitanDistrict,
        OverlapsBoard = true,
        PartnerBoards = FactList.Complete(LawfulSystem.Board),
    };

    private static IntegratedCareSystem NoStrategy(IntegratedCareSystem system) => system with { Strategies = FactList.Complete<IntegratedCareStrategy>() };

    private static IntegratedCareSystem ByFunctionsOf(IntegratedCareSystem system, FactList<Body> bodies) =>
        system.CurrentStrategy(one => one with { NeedResponses = Put(one.NeedResponses, 1, response => response with { ByFunctionsOf = bodies }) });

    private static IntegratedCareSystem MandateEnds(IntegratedCareSystem system, LocalDate day) => system with { Mandates = Put(system.Mandates, 0, mandate => mandate with { To = day }) };

    private static IntegratedCareSystem MandateBegins(IntegratedCareSystem system, LocalDate day) => system with { Mandates = Put(system.Mandates, 0, mandate => mandate with { From = day }) };

    private static IntegratedCareSystem Consider(IntegratedCareSystem system, Func<RevisionConsideration, RevisionConsideration> change) =>
        system with { RevisionConsiderations = Put(system.RevisionConsiderations, 0, change) };

    private static IntegratedCareSystem NotConsidered(IntegratedCareSystem system) => system with { RevisionConsiderations = FactList.Complete<RevisionConsideration>() };
}
