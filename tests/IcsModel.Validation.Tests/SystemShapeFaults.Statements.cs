using IcsModel.Partnerships;
using IcsModel.Places;
using IcsModel.Purposes;
using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Tests;

public static partial class SystemShapeFaults
{
    private static IEnumerable<SystemShapeFault> Contradictions =>
    [
        new("IN-080", "Partnerships[0].Members[0].AppointedByPartnership", WithPartnership(partnership => partnership with { Members = partnership.Members.With(0, member => member with { AppointedByPartnership = true }) })),
        new("IN-080", "Strategies[1].Section75Considered", WithStrategy(strategy => strategy with { Section75Considered = false })),
        new("IN-080", "Strategies[1].MandateRegarded", WithStrategy(strategy => strategy with { MandateRegarded = false })),
        new("IN-080", "WellbeingStrategies[0].Section75Considered", WithLocalStrategy(strategy => strategy with { Section75Considered = false })),
        new("IN-080", "Strategies[1].Objectives[0].HasOutcome", WithObjective(objective => objective with { HasOutcome = false })),
        new("IN-080", "Strategies[1].Objectives[0].HasOwner", WithObjective(objective => objective with { HasOwner = false })),
    ];

    private static IEnumerable<SystemShapeFault> Numbers =>
    [
        new("IN-059", "Partnerships[0].Procedure.QuorumAtLeast", WithPartnership(partnership => partnership with { Procedure = new() { QuorumAtLeast = 0 } })),
        new("IN-060", "Partnerships[0].Procedure.CouncilsNumerator", WithPartnership(partnership => partnership with { Procedure = new() { CouncilsNumerator = 3, CouncilsDenominator = 2 } })),
        new("IN-082", "Places[0].Population", Lawful with { Places = Lawful.Places.With(0, place => place with { Population = -1 }) }),
    ];

    private static IEnumerable<SystemShapeFault> Repetitions =>
    [
        new("IN-079", "Area[10]", Lawful with { Area = Lawful.Area.And("c1") }),
        new("IN-079", "Councils[0].Area[7]", Lawful with { Councils = Lawful.Councils.With(0, council => council with { Area = council.Area.And("c1") }) }),
        new("IN-079", "NeighbouringBoards[0].Area[3]", Lawful with { NeighbouringBoards = Lawful.NeighbouringBoards.With(0, board => board with { Area = board.Area.And("n1") }) }),
        new("IN-079", "Partnerships[0].Area[10]", WithPartnership(partnership => partnership with { Area = partnership.Area.And("c1") })),
        new("IN-079", "Partnerships[0].Meetings[0].Present[5]", WithMeeting(meeting => meeting with { Present = meeting.Present.And("board") })),
        new("IN-079", "Partnerships[0].Terms.DeclaredPurposes[1]", WithPartnership(partnership => partnership with { Terms = new() { DeclaredPurposes = FactList.Complete(CorePurpose.Outcomes, CorePurpose.Outcomes) } })),
        new("IN-079", "Strategies[1].Guidance[2]", WithStrategy(strategy => strategy with { Guidance = strategy.Guidance.And(strategy.Guidance[0]) })),
        new("IN-079", "Strategies[1].NeedResponses[1].Needs[1]", WithStrategy(strategy => strategy with { NeedResponses = strategy.NeedResponses.With(1, response => response with { Needs = response.Needs.And("need-4") }) })),
        new("IN-079", "Strategies[1].Objectives[0].Purposes[1]", WithObjective(objective => objective with { Purposes = objective.Purposes.And(CorePurpose.Outcomes) })),
        new("IN-079", "Strategies[1].Objectives[0].OtherPurposes[1]", WithObjective(objective => objective with { OtherPurposes = FactList.Complete("growth", "growth") })),
        new("IN-079", "Strategies[1].Objectives[0].Measures[1]", WithObjective(objective => objective with { Measures = objective.Measures.And(objective.Measures[0]) })),
        new("IN-079", "RevisionConsiderations[0].Assessments[1]", Lawful with { RevisionConsiderations = Lawful.RevisionConsiderations.With(0, one => one with { Assessments = one.Assessments.And("jsna-county") }) }),
        new("IN-079", "WellbeingStrategies[0].Strategies[2]", WithLocalStrategy(strategy => strategy with { Strategies = strategy.Strategies.And("ics-2") })),
        new("IN-079", "Decisions[0].Relevant[3]", Lawful with { Decisions = Lawful.Decisions.With(0, decision => decision with { Relevant = decision.Relevant.And("ics-2") }) }),
        new("IN-079", "Decisions[0].RegardRecorded[3]", Lawful with { Decisions = Lawful.Decisions.With(0, decision => decision with { RegardRecorded = decision.RegardRecorded.And("ics-2") }) }),
        new("IN-079", "WellbeingBoards[0].Members[0].Capacities[1]", WithWellbeing(board => board with { Members = board.Members.With(0, member => member with { Capacities = member.Capacities.And(WellbeingCapacity.Councillor) }) })),
        new("IN-079", "Places[0].Area[6]", Lawful with { Places = Lawful.Places.With(0, place => place with { Area = place.Area.And("c1") }) }),
        new("IN-079", "Places[0].Governance.Sectors[7]", WithGovernance(governance => governance with { Sectors = governance.Sectors.And(PlaceSector.Voluntary) })),
    ];

    internal static IntegratedCareSystem WithPartnership(Func<IntegratedCarePartnership, IntegratedCarePartnership> change) =>
        Lawful with { Partnerships = Lawful.Partnerships.With(0, change) };

    private static IntegratedCareSystem WithMeeting(Func<PartnershipMeeting, PartnershipMeeting> change) =>
        WithPartnership(partnership => partnership with { Meetings = partnership.Meetings.With(0, change) });

    private static IntegratedCareSystem WithObjective(Func<Objective, Objective> change) =>
        WithStrategy(strategy => strategy with { Objectives = strategy.Objectives.With(0, change) });

    private static IntegratedCareSystem WithGovernance(Func<PlaceGovernance, PlaceGovernance> change) =>
        Lawful with { Places = Lawful.Places.With(0, place => place with { Governance = change(place.Governance!) }) };
}
