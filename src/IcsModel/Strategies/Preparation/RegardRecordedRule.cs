using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies.Preparation;

/// <summary>Regard to the mandate or to guidance is recorded by a plain yes or no (JSNA-008, JLHWS-005, JLHWS-006).</summary>
internal sealed class RegardRecordedRule : PreparedDocumentRule
{
    private const string HowDecided =
        "Looks at whether regard is recorded for each document that holds on the date; what was made of it is not checked.";

    private readonly Func<IntegratedCareSystem, int, bool?> regarded;
    private readonly string field;
    private readonly string what;
    private readonly int since;

    private RegardRecordedRule(RuleDefinition definition, DocumentKind kind, Func<IntegratedCareSystem, int, bool?> regarded, string field, string what, LocalDate since)
        : base(definition, kind) =>
        (this.regarded, this.field, this.what, this.since) = (regarded, field, what, DayKey.Of(since));

    internal static RegardRecordedRule[] All { get; } =
    [
        new(
            StrategyDefinitions.Duty(
                "JSNA-008",
                "Assessment has regard to Secretary of State guidance",
                "s. 116(8)(b)",
                StrategyDefinitions.CouncilAndBoards,
                StrategyDefinitions.Since2008,
                Confidence.Partly,
                "Whoever prepares a needs assessment has regard to the guidance of the Secretary of State.",
                HowDecided),
            DocumentKind.NeedsAssessment,
            static (system, position) => system.NeedsAssessments[position].GuidanceRegarded,
            "guidanceRegarded",
            "the guidance of the Secretary of State",
            StrategyDefinitions.Since2008[0].From),
        new(
            StrategyDefinitions.Duty(
                "JLHWS-005",
                "Local strategy has regard to the NHS mandate",
                "s. 116A(4)(a)",
                StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
                StrategyDefinitions.Since2013,
                Confidence.Verified,
                "Whoever prepares a local health and wellbeing strategy has regard to the mandate to NHS England.",
                HowDecided),
            DocumentKind.LocalStrategy,
            static (system, position) => system.WellbeingStrategies[position].MandateRegarded,
            "mandateRegarded",
            "the mandate to NHS England",
            StrategyDefinitions.FirstWellbeingBoards),
        new(
            StrategyDefinitions.Duty(
                "JLHWS-006",
                "Local strategy has regard to Secretary of State guidance",
                "s. 116A(4)(b)",
                StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
                StrategyDefinitions.Since2013,
                Confidence.Verified,
                "Whoever prepares a local health and wellbeing strategy has regard to the guidance of the Secretary of State.",
                HowDecided),
            DocumentKind.LocalStrategy,
            static (system, position) => system.WellbeingStrategies[position].GuidanceRegarded,
            "guidanceRegarded",
            "the guidance of the Secretary of State",
            StrategyDefinitions.FirstWellbeingBoards),
    ];

    private protected override int Since(in SystemFacts facts) => since;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        switch (regarded(facts.System, document.Position))
        {
            case true:
                review.Meets()?.Saw($"Regard to {what} is recorded for {document.Call}.");
                break;
            case false:
                document.Fails(ref review, Reason.NotConsidered)?.Find(
                    $"{document.Pointer}/{field}",
                    document.Id,
                    $"It is stated that {document.Call} was prepared without regard to {what}.");
                break;
            default:
                review.Opens()?.Missing($"{document.Pointer}/{field}", $"whether regard was had to {what} in preparing {document.Call}");
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"Regard to {what} is recorded for {StrategyWords.Noun(Kind)}.",
            Outcome.NotSatisfied => $"No regard was had to {what} in preparing {StrategyWords.Noun(Kind)}.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => $"Whether regard was had to {what} in preparing {StrategyWords.Noun(Kind)} is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => $"Have regard to {what} at the next revision and record it.";
}
