using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Each strategy or assessment is published (STRAT-012, JSNA-004, JLHWS-009).</summary>
internal sealed class PublishedRule(RuleDefinition definition, DocumentKind kind) : PreparedDocumentRule(definition with { Reading = new Interpretation(HowRead) }, kind)
{
    private const string HowDecided = "Looks, for every version ever finished, for the day of its publication or a statement that it is published.";

    private const string HowRead =
        "No day is laid down, so a document not yet published is pending; one replaced while it was still unpublished is not satisfied. Form and place are free.";

    internal static PublishedRule[] All { get; } =
    [
        new(
            StrategyDefinitions.Duty(
                "STRAT-012",
                "Publish each strategy",
                "s. 116ZB(7)(a)",
                StrategyDefinitions.Partnership,
                BoardDefinitions.FromFirstBoards,
                Confidence.Verified,
                "The partnership publishes each integrated care strategy, revised ones included.",
                HowDecided),
            DocumentKind.IntegratedCareStrategy),
        new(
            StrategyDefinitions.Duty(
                "JSNA-004",
                "Council publishes each needs assessment",
                "s. 116(5)",
                StrategyDefinitions.Council,
                StrategyDefinitions.Since2008,
                Confidence.Partly,
                "The council publishes each needs assessment of its area.",
                HowDecided),
            DocumentKind.NeedsAssessment),
        new(
            StrategyDefinitions.Duty(
                "JLHWS-009",
                "Council publishes each local strategy it prepares",
                "s. 116A(6)",
                StrategyDefinitions.Council,
                StrategyDefinitions.Since2013,
                Confidence.Verified,
                "The council publishes each local health and wellbeing strategy.",
                HowDecided),
            DocumentKind.LocalStrategy),
    ];

    private protected override bool AsksReplaced => true;

    private protected override int Since(in SystemFacts facts) =>
        Kind switch
        {
            DocumentKind.IntegratedCareStrategy => base.Since(in facts),
            DocumentKind.NeedsAssessment => DayKey.Of(StrategyDefinitions.Since2008[0].From),
            _ => DayKey.Of(StrategyDefinitions.FirstWellbeingBoards),
        };

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var isReplaced = facts.AsAt >= document.Span.End;
        if (facts.HasHappened(document.PublishedOn) || (document is { PublishedOn: null, IsPublished: true } && facts.Spoken))
        {
            review.Meets()?.Saw(
                document.PublishedOn is { } on
                    ? $"{BoardWords.Capital(document.Call)} was published on {BoardWords.Iso(on)}."
                    : $"{BoardWords.Capital(document.Call)} is published.");
        }
        else if (isReplaced && facts.Spoken && document.IsPublished == false)
        {
            document.Fails(ref review, Reason.Missing)?.Find(document.Pointer, document.Id, $"{BoardWords.Capital(document.Call)} was replaced without ever being published.");
        }
        else if (document.FinishedOn is not null && (document.IsPublished == false || document.PublishedOn is not null))
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing(
                    MissingKind.PendingEvent,
                    document.Pointer + "/publishedOn",
                    $"the publication of {document.Call}, owed since it was {StrategyWords.Finished(Kind)} on {BoardWords.Iso(document.FinishedOn.Value)}")
                .Remark(StrategyDefinitions.NoDeadline);
        }
        else
        {
            review.Opens()?.Missing(
                $"{document.Pointer}/{(document.IsPublished == false ? StrategyWords.FinishedField(Kind) : "publishedOn")}",
                document.IsPublished == false ? $"the day on which {document.Call} was {StrategyWords.Finished(Kind)}" : $"whether and when {document.Call} was published");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"{BoardWords.Capital(StrategyWords.Noun(Kind))} is published.",
            Outcome.NotSatisfied => $"{BoardWords.Capital(StrategyWords.Noun(Kind))} was replaced without ever being published.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ when decision.Reason == Reason.PendingEvent => $"{BoardWords.Capital(StrategyWords.Noun(Kind))} is {StrategyWords.Finished(Kind)} and not yet published.",
            _ => $"Whether {StrategyWords.Noun(Kind)} was published is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Publish the document; if it was published while it held, add the day.";
}
