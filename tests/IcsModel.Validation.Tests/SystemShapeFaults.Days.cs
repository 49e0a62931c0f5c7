using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Testing;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Tests;

public static partial class SystemShapeFaults
{
    private static IEnumerable<SystemShapeFault> Periods =>
    [
        new("IN-053", "Councils[0].To", Lawful with { Councils = Lawful.Councils.With(0, council => council with { From = Day, To = Day }) }),
        new("IN-053", "Mandates[0].To", Lawful with { Mandates = Lawful.Mandates.With(0, mandate => mandate with { To = mandate.From }) }),
        new("IN-053", "Partnerships[0].AbolishedOn", WithPartnership(partnership => partnership with { AbolishedOn = partnership.EstablishedOn })),
        new("IN-053", "Partnerships[0].Members[1].To", WithPartnership(partnership => partnership with { Members = partnership.Members.With(1, member => member with { To = member.From }) })),
        new("IN-053", "NeedsAssessments[0].ReplacedOn", WithAssessment(assessment => assessment with { ReplacedOn = assessment.CompletedOn })),
        new("IN-053", "Strategies[1].SupersededOn", WithStrategy(strategy => strategy with { SupersededOn = strategy.AdoptedOn })),
        new("IN-053", "WellbeingStrategies[0].ReplacedOn", WithLocalStrategy(strategy => strategy with { ReplacedOn = strategy.AdoptedOn })),
        new("IN-053", "Strategies[1].Involvement[0].To", WithStrategy(strategy => strategy with { Involvement = strategy.Involvement.With(0, record => record with { To = record.From }) })),
        new("IN-053", "Strategies[1].Objectives[0].To", WithStrategy(strategy => strategy with { Objectives = strategy.Objectives.With(0, objective => objective with { From = Day, To = Day }) })),
        new("IN-053", "WellbeingBoards[0].Members[0].To", WithWellbeing(board => board with { Members = board.Members.With(0, member => member with { To = member.From }) })),
        new("IN-053", "WellbeingBoards[0].Preparations[0].To", WithWellbeing(board => board with { Preparations = board.Preparations.With(0, window => window with { To = window.From }) })),
        new("IN-053", "Consultations[0].To", Lawful with { Consultations = Lawful.Consultations.With(0, consultation => consultation with { To = consultation.From }) }),
        new("IN-053", "Arrangements[0].To", Lawful with { Arrangements = Lawful.Arrangements.With(0, arrangement => arrangement with { To = arrangement.From }) }),
    ];

    private static IEnumerable<SystemShapeFault> DeniedDays =>
    [
        new("IN-054", "NeedsAssessments[0].PublishedOn", WithAssessment(assessment => assessment with { IsPublished = false })),
        new("IN-054", "Strategies[1].PublishedOn", WithStrategy(strategy => strategy with { IsPublished = false })),
        new("IN-054", "WellbeingStrategies[0].PublishedOn", WithLocalStrategy(strategy => strategy with { IsPublished = false })),
        new("IN-054", "Plans[0].PublishedOn", Lawful with { Plans = Lawful.Plans.With(0, plan => plan with { IsPublished = false }) }),
        new("IN-054", "Involvement.Strategy.PublishedOn", Lawful with { Involvement = new() { Strategy = new() { PublishedOn = Day, IsPublished = false } } }),
        new("IN-054", "Consultations[0].ResponsesConsideredOn", Lawful with { Consultations = Lawful.Consultations.With(0, consultation => consultation with { ResponsesConsidered = false }) }),
        new("IN-054", "Directions[0].PublishedOn", Lawful with { Directions = Lawful.Directions.With(0, direction => direction with { IsPublished = false }) }),
        new("IN-054", "WellbeingBoards[0].Members[8].BoardConsultedOn", WithWellbeing(board => board with { Members = board.Members.With(LawfulSystem.AddedMember, member => member with { BoardConsulted = false }) })),
        new("IN-054", "WellbeingBoards[0].InformationRequests[0].AnsweredOn", WithWellbeing(board => board with { InformationRequests = board.InformationRequests.With(0, request => request with { IsAnswered = false }) })),
        new("IN-054", "WellbeingBoards[0].RepresentativeRequests[0].AppointedOn", WithWellbeing(board => board with { RepresentativeRequests = board.RepresentativeRequests.With(0, request => request with { IsAnswered = false }) })),
    ];

    private static IEnumerable<SystemShapeFault> Orders =>
    [
        new("IN-078", "NeedsAssessments[0].CompletedOn", WithAssessment(assessment => assessment with { CompletedOn = assessment.PreparedFrom!.Value.PlusDays(-1) })),
        new("IN-078", "Strategies[1].AdoptedOn", WithStrategy(strategy => strategy with { AdoptedOn = strategy.PreparedFrom!.Value.PlusDays(-1) })),
        new("IN-078", "WellbeingStrategies[0].AdoptedOn", WithLocalStrategy(strategy => strategy with { AdoptedOn = strategy.PreparedFrom!.Value.PlusDays(-1) })),
        new("IN-078", "AssessmentDirections[0].RevokedOn", Lawful with { AssessmentDirections = Lawful.AssessmentDirections.With(0, direction => direction with { RevokedOn = direction.On!.Value.PlusDays(-1) }) }),
        new("IN-078", "Consultations[0].ResponsesConsideredOn", Lawful with { Consultations = Lawful.Consultations.With(0, consultation => consultation with { ResponsesConsideredOn = consultation.From!.Value.PlusDays(-1) }) }),
        new("IN-078", "Directions[0].PublishedOn", Lawful with { Directions = Lawful.Directions.With(0, direction => direction with { PublishedOn = direction.On!.Value.PlusDays(-1) }) }),
        new("IN-078", "WellbeingBoards[0].InformationRequests[0].AnsweredOn", WithWellbeing(board => board with { InformationRequests = board.InformationRequests.With(0, request => request with { AnsweredOn = request.On!.Value.PlusDays(-1) }) })),
        new("IN-078", "WellbeingBoards[0].RepresentativeRequests[0].AppointedOn", WithWellbeing(board => board with { RepresentativeRequests = board.RepresentativeRequests.With(0, request => request with { AppointedOn = request.On!.Value.PlusDays(-1) }) })),
    ];

    internal static IntegratedCareSystem WithStrategy(Func<IntegratedCareStrategy, IntegratedCareStrategy> change) =>
        Lawful with { Strategies = Lawful.Strategies.With(LawfulSystem.CurrentStrategy, change) };

    internal static IntegratedCareSystem WithAssessment(Func<NeedsAssessment, NeedsAssessment> change) =>
        Lawful with { NeedsAssessments = Lawful.NeedsAssessments.With(LawfulSystem.CountyAssessment, change) };

    private static IntegratedCareSystem WithLocalStrategy(Func<WellbeingStrategy, WellbeingStrategy> change) =>
        Lawful with { WellbeingStrategies = Lawful.WellbeingStrategies.With(LawfulSystem.CountyStrategy, change) };

    private static IntegratedCareSystem WithWellbeing(Func<HealthAndWellbeingBoard, HealthAndWellbeingBoard> change) =>
        Lawful with { WellbeingBoards = Lawful.WellbeingBoards.With(LawfulSystem.CountyWellbeing, change) };
}
