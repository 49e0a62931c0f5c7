using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Establishment;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules on how a board was established: its order, its first constitution, what was transferred, and what it took over.</summary>
internal static partial class EstablishmentCases
{
    internal static BoardScenario[] All => [.. Orders, .. Consultations, .. Publications, .. FirstConstitutions, .. Transfers, .. Clusters, .. FirstDays];

    private static readonly LocalDate Made = new(2026, 6, 1);
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);
    private static readonly Body Neighbour = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY", Name = "NHS Sampleton" };

    private static BoardScenario[] Orders =>
    [
        Lawful("ICB-EST-002"),
        Order("ICB-EST-002", "the Secretary of State made the order", Outcome.NotSatisfied, Reason.InvalidRoute, order => order with { MadeBy = Actor.SecretaryOfState }).At("/board/establishmentOrder/madeBy").Saying("The Secretary of State made the order."),
        Order("ICB-EST-002", "the order takes effect that day", Outcome.Satisfied, Reason.None, order => order with { TakesEffectOn = LawfulGovernance.Day }),
        Order("ICB-EST-002", "the order takes effect the day after", Outcome.NotSatisfied, Reason.Missing, order => order with { TakesEffectOn = LawfulGovernance.Day.PlusDays(1) }).At("/board/establishmentOrder/takesEffectOn").Saying("only from 2026-09-02"),
        Order("ICB-EST-002", "the area reaches into Wales", Outcome.NotSatisfied, Reason.OutsideArea, order => order with { Area = FactList.Complete("E10000016", "W01000001") }).At("/board/establishmentOrder/area/1").Saying("W01000001 is not a code of England."),
        Order("ICB-EST-002", "the area reaches into Scotland", Outcome.NotSatisfied, Reason.OutsideArea, order => order with { Area = FactList.NotStated("S12000005") }),
        Order("ICB-EST-002", "the area is given by names", Outcome.Undetermined, Reason.FactMissing, order => order with { Area = FactList.Complete("Exampleshire") }).Saying("the codes of all districts"),
        Order("ICB-EST-002", "a code has a letter too many", Outcome.Undetermined, Reason.FactMissing, order => order with { Area = FactList.Complete("E1000001A") }),
        Order("ICB-EST-002", "the codes are not all there are", Outcome.Undetermined, Reason.FactMissing, order => order with { Area = FactList.NotStated("E10000016") }),
        Order("ICB-EST-002", "an order for no area at all", Outcome.Undetermined, Reason.FactMissing, order => order with { Area = FactList.Complete<string>() }),
        Order("ICB-EST-002", "who made it is not known", Outcome.Undetermined, Reason.FactMissing, order => order with { MadeBy = null }).Saying("who made the order"),
        new("ICB-EST-002", "no order is known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishmentOrder = null }),
        new("ICB-EST-002", "the area is stated for another day", Outcome.Undetermined, Reason.FactMissing, board => board with
        {
            StatedOn = new(2026, 8, 1),
            EstablishmentOrder = board.EstablishmentOrder! with { Area = FactList.Complete("W01000001") },
        }),
        Order("ICB-EST-005", "the constitution was published on the day of effect", Outcome.Satisfied, Reason.None, order => order),
        Order("ICB-EST-005", "the constitution was published the day after the order took effect", Outcome.NotSatisfied, Reason.NotProvided, order => order with { ConstitutionPublishedOn = order.TakesEffectOn!.Value.PlusDays(1) }).At("/board/establishmentOrder/constitutionPublishedOn").Saying("was published on 2026-04-02, after the order took effect on 2026-04-01"),
        Order("ICB-EST-005", "the day of publication is not known", Outcome.Satisfied, Reason.None, order => order with { ConstitutionPublishedOn = null }),
    ];

    private static BoardScenario[] Consultations =>
    [
        new("ICB-EST-006", "the order was never varied", Outcome.NotApplicable, Reason.NoneRecorded, board => board),
        new("ICB-EST-006", "no order is known", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { EstablishmentOrder = null }),
        Varied("both boards were consulted before", Outcome.Satisfied, Reason.None, FactList.Complete(Consulted(LawfulSystem.Board, Made.PlusDays(-1)), Consulted(Neighbour, Made))),
        Varied("the consultation of one ended the day after", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, FactList.Complete(Consulted(LawfulSystem.Board, Made), Consulted(Neighbour, Made.PlusDays(1)))).At("/board/establishmentOrder/variations/0/affectedBoards/1").Saying("The consultation of NHS Sampleton ended on 2026-06-02, after the order was made on 2026-06-01."),
        Varied("one was not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, FactList.NotStated(new AffectedBoard { Body = Neighbour, WasConsulted = false })).Saying("NHS Sampleton was not consulted on the order made on 2026-06-01."),
        Varied("whether one was consulted is not known", Outcome.Undetermined, Reason.FactMissing, FactList.Complete(new AffectedBoard { Body = Neighbour })),
        Varied("when the consultation ended is not known", Outcome.Undetermined, Reason.FactMissing, FactList.Complete(new AffectedBoard { Body = Neighbour, WasConsulted = true })),
        Varied("who else is affected is not known", Outcome.Undetermined, Reason.ListNotComplete, FactList.NotStated(Consulted(Neighbour, Made))).Saying("considered likely to be affected"),
        Varied("a board not consulted, on the day the order was made", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, FactList.Complete(new AffectedBoard { WasConsulted = false })).On(Made),
        Varied("the order was not made yet", Outcome.NotApplicable, Reason.NoneRecorded, FactList.Complete(new AffectedBoard { WasConsulted = false })).On(Made.PlusDays(-1)),
        Order("ICB-EST-006", "when the order was varied is not known", Outcome.Undetermined, Reason.FactMissing, order => order with { Variations = FactList.Complete(new OrderVariation()) }),
    ];

    private static BoardScenario[] Publications =>
    [
        Lawful("ICB-EST-007"),
        Order("ICB-EST-007", "published on the very day", Outcome.Satisfied, Reason.None, order => order with { PublishedOn = LawfulGovernance.Day }),
        Order("ICB-EST-007", "published the day after", Outcome.NotSatisfied, Reason.Missing, order => order with { PublishedOn = LawfulGovernance.Day.PlusDays(1) }).At("/board/establishmentOrder").Saying("The order that establishes the board was not published on 2026-09-01."),
        Order("ICB-EST-007", "published, on a day not known", Outcome.Satisfied, Reason.None, order => order with { PublishedOn = null, IsPublished = true }),
        Order("ICB-EST-007", "stated not to be published", Outcome.NotSatisfied, Reason.Missing, order => order with { PublishedOn = null, IsPublished = false }),
        Order("ICB-EST-007", "publication is not known", Outcome.Undetermined, Reason.FactMissing, order => order with { PublishedOn = null }),
        Order("ICB-EST-007", "a variation was not published", Outcome.NotSatisfied, Reason.Missing, order => order with { Variations = FactList.Complete(new OrderVariation { MadeOn = Made, IsPublished = false }) }).At("/board/establishmentOrder/variations/0").Saying("The order that varies it was not published"),
        Order("ICB-EST-007", "a variation to be made later", Outcome.Satisfied, Reason.None, order => order with { Variations = FactList.Complete(new OrderVariation { MadeOn = LawfulGovernance.Day.PlusDays(1), IsPublished = false }) }),
        Order("ICB-EST-007", "when an unpublished variation was made is not known", Outcome.Undetermined, Reason.FactMissing, order => order with { Variations = FactList.Complete(new OrderVariation { IsPublished = false }) }),
        new("ICB-EST-007", "no order is known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishmentOrder = null }),

        Lawful("ICB-EST-013"),
        new("ICB-EST-013", "the second version is still unpublished on its first day", Outcome.NotSatisfied, Reason.Missing, Second(version => version with { PublishedOn = new(2026, 7, 11) }), new(2026, 7, 10))
        {
            Locations = ["/board/constitutionVersions/1"],
            Says = ["The version in force since 2026-07-10 was not published on 2026-07-10."],
        },
        new("ICB-EST-013", "the second version is published on its second day", Outcome.Satisfied, Reason.None, Second(version => version with { PublishedOn = new(2026, 7, 11) }), new(2026, 7, 11)),
        new("ICB-EST-013", "the first version is published while it is in force", Outcome.Satisfied, Reason.None, Second(version => version with { PublishedOn = null }), new(2026, 7, 9)),
        new("ICB-EST-013", "the second version is stated not to be published", Outcome.NotSatisfied, Reason.Missing, Second(version => version with { PublishedOn = null, IsPublished = false })),
        new("ICB-EST-013", "publication of the second version is not known", Outcome.Undetermined, Reason.FactMissing, Second(version => version with { PublishedOn = null })),
        new("ICB-EST-013", "an unpublished version has no first day", Outcome.Undetermined, Reason.FactMissing, Second(version => new() { IsPublished = false })),
        new("ICB-EST-013", "no version was in force", Outcome.NotApplicable, Reason.NotEngaged, Second(version => version with { From = new(2027, 1, 1) })),
        new("ICB-EST-013", "no version is listed", Outcome.Undetermined, Reason.FactMissing, board => board with { ConstitutionVersions = FactList<ConstitutionVersion>.Unknown }),
    ];

    private static BoardScenario Lawful(string rule) => new(rule, "all is in order", Outcome.Satisfied, Reason.None, board => board);

    private static BoardScenario Order(string rule, string because, Outcome expected, Reason reason, Func<EstablishmentOrder, EstablishmentOrder> change) =>
        new(rule, because, expected, reason, board => board with { EstablishmentOrder = change(board.EstablishmentOrder!) });

    private static BoardScenario Varied(string because, Outcome expected, Reason reason, FactList<AffectedBoard> affected) =>
        Order("ICB-EST-006", because, expected, reason, order => order with { Variations = FactList.Complete(new OrderVariation { Title = "The Variation Order", MadeOn = Made, PublishedOn = Made, AffectedBoards = affected }) });

    private static AffectedBoard Consulted(Body board, LocalDate until) => new() { Body = board, ConsultedUntil = until };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Second(Func<ConstitutionVersion, ConstitutionVersion> change) =>
        board => board with { ConstitutionVersions = FactList.Complete(board.ConstitutionVersions[0], change(board.ConstitutionVersions[1])) };
}
