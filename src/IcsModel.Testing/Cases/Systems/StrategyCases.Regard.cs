using IcsModel.Rules;
using IcsModel.Systems;
using static IcsModel.Testing.Cases.Systems.StrategyChanges;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules on regard to assessments and strategies.</summary>
internal static class RegardCases
{
    private const int OfTheBoard = 0;

    private const int OfNhsEngland = 1;

    internal static readonly SystemScenario[] All =
    [
        new("REGARD-001", "every relevant document was regarded", Outcome.Satisfied, Reason.None, system => system),
        new("REGARD-001", "one relevant document was not", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Decision(OfTheBoard, one => one with { RegardRecorded = Drop(one.RegardRecorded, 2) })) { Locations = ["/decisions/0/regardRecorded"], Says = ["jlhws-unitary"] },
        new("REGARD-001", "a council's decision", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Decision(OfTheBoard, one => one with { By = LawfulBoard.Unitary, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "the neighbouring board's decision", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Decision(OfTheBoard, one => one with { By = LawfulSystem.Neighbour, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "nothing was relevant", Outcome.Satisfied, Reason.None, system => system.Decision(OfTheBoard, one => one with { Relevant = FactList.Complete<string>() })),
        new("REGARD-001", "relevance not known", Outcome.Undetermined, Reason.ListNotComplete, system => system.Decision(OfTheBoard, one => one with { Relevant = FactList<string>.Unknown })),
        new("REGARD-001", "regard not all recorded", Outcome.Undetermined, Reason.ListNotComplete, system => system.Decision(OfTheBoard, one => one with { RegardRecorded = FactList<string>.Unknown })),
        new("REGARD-001", "no day", Outcome.Undetermined, Reason.FactMissing, system => system.Decision(OfTheBoard, one => one with { On = null, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "not known who decided", Outcome.Undetermined, Reason.FactMissing, system => system.Decision(OfTheBoard, one => one with { By = null, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "decided before July 2022", Outcome.NotApplicable, Reason.NotEngaged, system => system.Decision(OfTheBoard, one => one with { On = new LocalDate(2022, 6, 30), RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "decided on 1 July 2022", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Decision(OfTheBoard, one => one with { On = new LocalDate(2022, 7, 1), RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "decided the day after", Outcome.NotApplicable, Reason.NoneRecorded, system => system, new LocalDate(2025, 3, 31)),
        new("REGARD-001", "a trust's decision", Outcome.NotApplicable, Reason.NoneRecorded, system => system.Decision(OfTheBoard, one => one with { By = LawfulBoard.TrustOne, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-001", "no decision", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Decisions = FactList<SystemDecision>.Unknown }),

        new("REGARD-002", "NHS England regarded the strategy", Outcome.Satisfied, Reason.None, system => system),
        new("REGARD-002", "NHS England did not", Outcome.NotSatisfied, Reason.NotConsidered, system => system.Decision(OfNhsEngland, one => one with { RegardRecorded = FactList.Complete<string>() })) { Locations = ["/decisions/1/regardRecorded"] },
        new("REGARD-002", "not known whether it arranged for services", Outcome.Undetermined, Reason.FactMissing, system => system.Decision(OfNhsEngland, one => one with { ArrangesHealthServices = null, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-002", "not in arranging for services", Outcome.NotApplicable, Reason.NotEngaged, system => system.Decision(OfNhsEngland, one => one with { ArrangesHealthServices = false, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-002", "a decision of somebody not known", Outcome.Undetermined, Reason.FactMissing, system => system.Decision(OfNhsEngland, one => one with { By = null, RegardRecorded = FactList.Complete<string>() })),
        new("REGARD-002", "no decision of NHS England", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Decisions = Drop(system.Decisions, OfNhsEngland) }),
    ];
}
