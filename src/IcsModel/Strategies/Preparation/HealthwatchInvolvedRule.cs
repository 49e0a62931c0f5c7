using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>The Local Healthwatch organisations of the area were involved in preparing a strategy or assessment (STRAT-007, JSNA-009, JLHWS-007).</summary>
internal sealed class HealthwatchInvolvedRule(RuleDefinition definition, DocumentKind kind) : PreparedDocumentRule(definition with { Reading = new Interpretation(HowRead) }, kind)
{
    private const string HowDecided = "Looks for a record of involving each organisation between the first day of the preparation and its last.";

    private const string HowRead =
        "A seat on the partnership or the wellbeing board is not by itself involvement; a record without a date counts as made during the preparation.";

    internal static HealthwatchInvolvedRule[] All { get; } =
    [
        new(
            StrategyDefinitions.Duty(
                "STRAT-007",
                "Involve every Local Healthwatch whose area overlaps",
                "s. 116ZB(4)(a)",
                StrategyDefinitions.Partnership,
                BoardDefinitions.FromFirstBoards,
                Confidence.Verified,
                "The partnership involves every Local Healthwatch organisation whose area touches its own in preparing its strategy.",
                HowDecided),
            DocumentKind.IntegratedCareStrategy),
        new(
            StrategyDefinitions.Duty(
                "JSNA-009",
                "Involve the Local Healthwatch in the needs assessment",
                "s. 116(8)(ba)",
                StrategyDefinitions.CouncilAndBoards,
                StrategyDefinitions.Since2013,
                Confidence.Partly,
                "The council and the boards involve the Local Healthwatch of the council's area in preparing the needs assessment.",
                HowDecided),
            DocumentKind.NeedsAssessment),
        new(
            StrategyDefinitions.Duty(
                "JLHWS-007",
                "Involve the Local Healthwatch in the local strategy",
                "s. 116A(5)(a)",
                StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
                StrategyDefinitions.Since2013,
                Confidence.Verified,
                "The Local Healthwatch of the council's area is involved in preparing the local health and wellbeing strategy.",
                HowDecided),
            DocumentKind.LocalStrategy),
    ];

    private static readonly int FirstDay = DayKey.Of(StrategyDefinitions.FirstWellbeingBoards);

    private protected override int Since(in SystemFacts facts) => Kind == DocumentKind.IntegratedCareStrategy ? base.Since(in facts) : FirstDay;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.Kind != DocumentKind.IntegratedCareStrategy)
        {
            OfItsCouncil(in facts, ref review, in document, InvolvedGroup.Healthwatch);
            return;
        }

        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (StrategyCouncils.WasResponsibleOn(in facts, i, document.Span.From) is not false and var wasResponsible)
            {
                BodiesInvolved.Look(in facts, ref review, in document, i, wasResponsible == true, InvolvedGroup.Healthwatch);
            }
        }

        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "the councils of the area and their Local Healthwatch organisations (state complete: true when all are listed)");
        }
    }

    /// <summary>Looks at the bodies of the one council whose document it is.</summary>
    internal static void OfItsCouncil(in SystemFacts facts, ref Review review, in PreparedDocument document, InvolvedGroup group)
    {
        if (document.Council >= 0)
        {
            BodiesInvolved.Look(in facts, ref review, in document, document.Council, isSure: true, group);
        }
        else
        {
            review.Opens()?.Missing(document.Pointer + "/council", $"which of the councils {document.Call} is of");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"Every Local Healthwatch organisation of the area was involved in preparing {StrategyWords.Noun(Kind)}.",
            Outcome.NotSatisfied => $"Some Local Healthwatch organisation was not involved in preparing {StrategyWords.Noun(Kind)}.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => $"Whether every Local Healthwatch organisation was involved in preparing {StrategyWords.Noun(Kind)} is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Involve the organisation and record it; if it was involved while the document was prepared, add the record.";
}
