using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>Needs assessments and strategies.</content>
/// <remarks>
/// The first strategy was adopted in the year the board was established. The county's needs were assessed after that, the partnership decided to revise, and the second strategy holds.
/// The unitary authority's local strategy was found sufficient, the county prepared a new one.
/// </remarks>
public static partial class LawfulSystem
{
    /// <summary>The place of the strategy that holds on <see cref="Day"/>.</summary>
    internal const int CurrentStrategy = 1;

    internal const int CountyAssessment = 0;

    internal const int UnitaryAssessment = 1;

    internal const int CountyStrategy = 0;

    internal const int UnitaryStrategy = 1;

    private static IntegratedCareSystem WithStrategies(IntegratedCareSystem system, LocalDate established) =>
        system with
        {
            NeedsAssessments = FactList.Complete(AssessmentOfTheCounty(established), AssessmentOfTheUnitary(established)),
            AssessmentDirections = FactList.Complete(
                new AssessmentDirection { Council = LawfulBoard.County, On = established.PlusMonths(9) }),
            Strategies = FactList.Complete(FirstStrategy(established), SecondStrategy(established)),
            RevisionConsiderations = FactList.Complete(
                new RevisionConsideration
                {
                    On = established.PlusMonths(16),
                    Assessments = FactList.Complete("jsna-county"),
                    Outcome = RevisionOutcome.Revise,
                }),
            WellbeingStrategies = FactList.Complete(StrategyOfTheCounty(established), StrategyOfTheUnitary(established)),
            WellbeingDecisions = FactList.Complete(
                new WellbeingStrategyDecision
                {
                    Council = LawfulBoard.County,
                    Strategy = "ics-2",
                    On = established.PlusMonths(23),
                    Outcome = WellbeingStrategyOutcome.PrepareNew,
                    RecordsConsideration = true,
                },
                new WellbeingStrategyDecision
                {
                    Council = LawfulBoard.Unitary,
                    Strategy = "ics-2",
                    On = established.PlusMonths(23).PlusDays(7),
                    Outcome = WellbeingStrategyOutcome.ExistingIsSufficient,
                    RecordsConsideration = true,
                }),
            Decisions = FactList.Complete(
                new SystemDecision
                {
                    Id = "plan-2025",
                    By = Board,
                    On = established.PlusMonths(33),
                    Relevant = FactList.Complete("ics-2", "jsna-county", "jlhws-unitary"),
                    RegardRecorded = FactList.Complete("ics-2", "jsna-county", "jlhws-unitary"),
                },
                new SystemDecision
                {
                    Id = "specialised-2025",
                    By = NhsEngland,
                    On = established.PlusMonths(33),
                    ArrangesHealthServices = true,
                    Relevant = FactList.Complete("ics-2"),
                    RegardRecorded = FactList.Complete("ics-2"),
                }),
        };

    private static NeedsAssessment AssessmentOfTheCounty(LocalDate established) => new()
    {
        Id = "jsna-county",
        Council = LawfulBoard.County,
        PreparedBy = FactList.Complete(LawfulBoard.County, Board, Neighbour),
        PreparedByWellbeingBoard = true,
        PreparedFrom = established.PlusMonths(9),
        CompletedOn = established.PlusMonths(14),
        PublishedOn = established.PlusMonths(14).PlusDays(5),
        Needs = FactList.Complete(
            new AssessedNeed { Id = "need-1", Description = "falls in later life", RelatesToBoardArea = true },
            new AssessedNeed { Id = "need-2", Description = "childhood asthma", RelatesToBoardArea = true },
            new AssessedNeed { Id = "need-3", Description = "rural transport beyond the border", RelatesToBoardArea = false }),
        GuidanceRegarded = true,
        Involvement = FactList.Complete(
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(10), CountyHealthwatch),
            InvolvedInPreparing(InvolvedGroup.District, established.PlusMonths(10), District),
            InvolvedInPreparing(InvolvedGroup.PublicOfArea, established.PlusMonths(11))),
        Copies = FactList.Complete(
            CopyFor(Partnership, established.PlusMonths(14).PlusDays(9)),
            CopyFor(NeighbouringPartnership, established.PlusMonths(14).PlusDays(9))),
    };

    private static NeedsAssessment AssessmentOfTheUnitary(LocalDate established) => new()
    {
        Id = "jsna-unitary",
        Council = LawfulBoard.Unitary,
        PreparedBy = FactList.Complete(LawfulBoard.Unitary, Board),
        PreparedByWellbeingBoard = false,
        PreparedFrom = established.PlusMonths(1),
        CompletedOn = established.PlusMonths(4),
        PublishedOn = established.PlusMonths(5),
        Needs = FactList.Complete(new AssessedNeed { Id = "need-4", Description = "childhood obesity", RelatesToBoardArea = true }),
        GuidanceRegarded = true,
        Involvement = FactList.Complete(
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(2), UnitaryHealthwatch),
            InvolvedInPreparing(InvolvedGroup.ResidentsOfArea, established.PlusMonths(2))),
        Copies = FactList.Complete(CopyFor(Partnership, established.PlusMonths(4).PlusDays(9))),
    };

    private static IntegratedCareStrategy FirstStrategy(LocalDate established) => new()
    {
        Id = "ics-1",
        PreparedFrom = established.PlusDays(10),
        AdoptedOn = established.PlusDays(166),
        SupersededOn = established.PlusDays(628),
        PublishedOn = established.PlusDays(170),
        Copies = CopiesOfStrategyToAll(established.PlusDays(180)),
        Section75Considered = true,
        MandateRegarded = true,
        Guidance = FactList.Complete(StrategyGuidance.First),
        Topics = EveryStrategyTopic(),
    };

    private static IntegratedCareStrategy SecondStrategy(LocalDate established) => new()
    {
        Id = "ics-2",
        PreparedFrom = established.PlusMonths(17),
        AdoptedOn = established.PlusDays(628),
        Supersedes = "ics-1",
        PublishedOn = established.PlusDays(635),
        NeedResponses = FactList.Complete(
            new NeedResponse
            {
                Needs = FactList.Complete("need-1", "need-2"),
                HowMet = "Teams of neighbourhoods visit people at home.",
                ByFunctionsOf = FactList.Complete(Board, LawfulBoard.County),
            },
            new NeedResponse
            {
                Needs = FactList.Complete("need-4"),
                HowMet = "Schools and public health work on food and activity.",
                ByFunctionsOf = FactList.Complete(LawfulBoard.Unitary),
            }),
        Section75 = new Section75Consideration { On = established.PlusMonths(18), Conclusion = "A pooled fund for equipment is kept." },
        Section75Considered = true,
        Mandate = "mandate-1",
        MandateRegarded = true,
        Guidance = FactList.Complete(StrategyGuidance.First, StrategyGuidance.Second),
        Involvement = FactList.Complete(
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(18), CountyHealthwatch),
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(18), UnitaryHealthwatch),
            InvolvedInPreparing(InvolvedGroup.ResidentsOfArea, established.PlusMonths(18)),
            InvolvedInPreparing(InvolvedGroup.WorkersInArea, established.PlusMonths(19))),
        Copies = CopiesOfStrategyToAll(established.PlusDays(640)),
        Topics = EveryStrategyTopic(),
    };

    private static WellbeingStrategy StrategyOfTheCounty(LocalDate established) => new()
    {
        Id = "jlhws-county",
        Council = LawfulBoard.County,
        PreparedFrom = established.PlusMonths(24),
        AdoptedOn = established.PlusMonths(28),
        AdoptedByWellbeingBoard = true,
        PublishedOn = established.PlusMonths(28).PlusDays(4),
        NeedResponses = FactList.Complete(
            new NeedResponse
            {
                Needs = FactList.Complete("need-1", "need-2", "need-3"),
                HowMet = "The council and the board commission together.",
                ByFunctionsOf = FactList.Complete(LawfulBoard.County, Neighbour),
            }),
        Section75 = new Section75Consideration { On = established.PlusMonths(25) },
        Strategies = FactList.Complete("ics-2", "ics-neighbour"),
        MandateRegarded = true,
        GuidanceRegarded = true,
        Involvement = FactList.Complete(
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(25), CountyHealthwatch),
            InvolvedInPreparing(InvolvedGroup.PublicOfArea, established.PlusMonths(26))),
    };

    private static WellbeingStrategy StrategyOfTheUnitary(LocalDate established) => new()
    {
        Id = "jlhws-unitary",
        Council = LawfulBoard.Unitary,
        PreparedFrom = established.PlusMonths(6),
        AdoptedOn = established.PlusMonths(9),
        AdoptedByWellbeingBoard = true,
        PublishedOn = established.PlusMonths(9).PlusDays(4),
        NeedResponses = FactList.Complete(
            new NeedResponse
            {
                Needs = FactList.Complete("need-4"),
                HowMet = "Healthy schools.",
                ByFunctionsOf = FactList.Complete(LawfulBoard.Unitary),
            }),
        Section75 = new Section75Consideration { On = established.PlusMonths(7) },
        Strategies = FactList.Complete("ics-1"),
        MandateRegarded = true,
        GuidanceRegarded = true,
        Involvement = FactList.Complete(
            InvolvedInPreparing(InvolvedGroup.Healthwatch, established.PlusMonths(7), UnitaryHealthwatch),
            InvolvedInPreparing(InvolvedGroup.ResidentsOfArea, established.PlusMonths(7))),
    };

    private static FactList<CopyGiven> CopiesOfStrategyToAll(LocalDate on) =>
        FactList.Complete(CopyFor(LawfulBoard.County, on), CopyFor(LawfulBoard.Unitary, on), CopyFor(Board, on), CopyFor(Neighbour, on.PlusDays(1)));

    private static FactList<TopicCoverage> EveryStrategyTopic() =>
        FactList.Complete<TopicCoverage>([.. Enum.GetValues<StrategyTopic>().Select(topic => new TopicCoverage { Topic = topic, IsConsidered = true })]);

    private static CopyGiven CopyFor(Body recipient, LocalDate on) => new() { Recipient = recipient, On = on };

    private static InvolvementRecord InvolvedInPreparing(InvolvedGroup group, LocalDate on, Body? body = null) => new() { Group = group, Body = body, From = on, To = on.PlusDays(1) };
}
