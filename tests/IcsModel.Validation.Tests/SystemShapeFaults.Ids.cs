using IcsModel.Purposes;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class SystemShapeFaults
{
    private static IEnumerable<SystemShapeFault> RepeatedIds =>
    [
        new("IN-055", "Partnerships[1].Id", Lawful with { Partnerships = Lawful.Partnerships.And(new() { Id = "partnership" }) }),
        new("IN-055", "Partnerships[0].Members[1].Id", WithPartnership(partnership => partnership with { Members = partnership.Members.With(1, member => member with { Id = "board" }) })),
        new("IN-055", "Partnerships[0].Meetings[1].Id", WithPartnership(partnership => partnership with { Meetings = partnership.Meetings.And(new() { Id = "meeting-1" }) })),
        new("IN-055", "Partnerships[0].Meetings[0].Decisions[1].Id", WithMeeting(meeting => meeting with { Decisions = meeting.Decisions.With(1, decision => decision with { Id = "decision-1" }) })),
        new("IN-055", "Mandates[1].Id", Lawful with { Mandates = Lawful.Mandates.And(new() { Id = "mandate-1" }) }),
        new("IN-055", "Strategies[2].Id", Lawful with { Strategies = Lawful.Strategies.And(new() { Id = "ics-2" }) }),
        new("IN-055", "Strategies[1].Objectives[1].Id", WithStrategy(strategy => strategy with { Objectives = strategy.Objectives.With(1, objective => objective with { Id = "o-1" }) })),
        new("IN-055", "NeedsAssessments[2].Id", Lawful with { NeedsAssessments = Lawful.NeedsAssessments.And(new() { Id = "ics-1" }) }),
        new("IN-055", "NeedsAssessments[1].Needs[1].Id", Lawful with { NeedsAssessments = Lawful.NeedsAssessments.With(1, assessment => assessment with { Needs = assessment.Needs.And(new() { Id = "need-1" }) }) }),
        new("IN-055", "WellbeingStrategies[2].Id", Lawful with { WellbeingStrategies = Lawful.WellbeingStrategies.And(new() { Id = "jsna-county" }) }),
        new("IN-055", "WellbeingStrategies[0].Objectives[1].Id", WithLocalStrategy(strategy => strategy with { Objectives = FactList.Complete<Objective>(new() { Id = "o-1" }, new() { Id = "o-1" }) })),
        new("IN-055", "WellbeingBoards[2].Id", Lawful with { WellbeingBoards = Lawful.WellbeingBoards.And(new() { Id = "HWB-1" }) }),
        new("IN-055", "WellbeingBoards[0].Members[1].Id", WithWellbeing(board => board with { Members = board.Members.With(1, member => member with { Id = "councillor" }) })),
        new("IN-055", "WellbeingBoards[0].JointExercises[1].Id", WithWellbeing(board => board with { JointExercises = board.JointExercises.And(new() { Id = "joint" }) })),
        new("IN-055", "Plans[2].Id", Lawful with { Plans = Lawful.Plans.And(new() { Id = "plan-1" }) }),
        new("IN-055", "Plans[0].Objectives[1].Id", Lawful with { Plans = Lawful.Plans.With(0, plan => plan with { Objectives = plan.Objectives.With(1, objective => objective with { Id = "o-1" }) }) }),
        new("IN-055", "Decisions[1].Id", Lawful with { Decisions = Lawful.Decisions.With(1, decision => decision with { Id = "plan-2025" }) }),
        new("IN-055", "Activities[1].Id", Lawful with { Activities = Lawful.Activities.With(1, activity => activity with { Id = "plan-diagnostics" }) }),
        new("IN-055", "Consultations[1].Id", Lawful with { Consultations = Lawful.Consultations.And(new() { Id = "clinic" }) }),
        new("IN-055", "Arrangements[2].Id", Lawful with { Arrangements = Lawful.Arrangements.With(2, arrangement => arrangement with { Id = "community" }) }),
        new("IN-055", "Arrangements[5].Functions[1].Id", Lawful with { Arrangements = Lawful.Arrangements.With(LawfulSystem.CarePartnership, arrangement => arrangement with { Functions = arrangement.Functions.With(1, function => function with { Id = "home-care" }) }) }),
        new("IN-055", "Directions[0].Id", Lawful with { Directions = Lawful.Directions.With(0, direction => direction with { Id = "community" }) }),
        new("IN-055", "JointAppointments[1].Id", Lawful with { JointAppointments = Lawful.JointAppointments.And(new() { Id = "place-director" }) }),
        new("IN-055", "Places[1].Id", Lawful with { Places = Lawful.Places.With(1, place => place with { Id = "place-county" }).With(2, place => place with { Within = "place-county" }) }),
        new("IN-055", "Collaboratives[1].Id", Lawful with { Collaboratives = Lawful.Collaboratives.And(new() { Id = "collaborative-1" }) }),
    ];

    private static IEnumerable<SystemShapeFault> References =>
    [
        new("IN-081", "Partnerships[0].Meetings[0].Present[0]", WithMeeting(meeting => meeting with { Present = FactList.Complete("stranger") })),
        new("IN-081", "Strategies[1].Supersedes", WithStrategy(strategy => strategy with { Supersedes = "ics-0" })),
        new("IN-081", "Strategies[1].Mandate", WithStrategy(strategy => strategy with { Mandate = "mandate-0" })),
        new("IN-081", "Strategies[1].NeedResponses[1].Needs[0]", WithStrategy(strategy => strategy with { NeedResponses = strategy.NeedResponses.With(1, response => response with { Needs = FactList.Complete("need-9") }) })),
        new("IN-081", "WellbeingStrategies[0].NeedResponses[0].Needs[0]", WithLocalStrategy(strategy => strategy with { NeedResponses = strategy.NeedResponses.With(0, response => response with { Needs = FactList.Complete("need-9") }) })),
        new("IN-081", "RevisionConsiderations[0].Assessments[0]", Lawful with { RevisionConsiderations = Lawful.RevisionConsiderations.With(0, one => one with { Assessments = FactList.Complete("jsna-0") }) }),
        new("IN-081", "Arrangements[1].Parent", Lawful with { Arrangements = Lawful.Arrangements.With(1, arrangement => arrangement with { Parent = "nothing" }) }),
        new("IN-081", "Places[2].Within", Lawful with { Places = Lawful.Places.With(2, place => place with { Within = "nowhere" }) }),
        new("IN-081", "Places[0].Governance.Arrangement", WithGovernance(governance => governance with { Arrangement = "nothing" })),
    ];
}
