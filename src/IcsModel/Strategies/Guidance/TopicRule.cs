using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Guidance;

/// <summary>A strategy considers a topic of the guidance, or records why it does not (GSTRAT-01 to -17, -19 and -21).</summary>
internal sealed class TopicRule : PreparedDocumentRule
{
    private readonly StrategyTopic topic;
    private readonly string about;
    private readonly int since;
    private readonly StrategyGuidance? onlyConfirmedIn;

    /// <summary>Makes the rule on one topic.</summary>
    /// <param name="definition">What the rule is.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="about">The topic in words.</param>
    /// <param name="onlyConfirmedIn">The one version of the guidance in which the topic was read; null where it is not confined to one.</param>
    internal TopicRule(RuleDefinition definition, StrategyTopic topic, string about, StrategyGuidance? onlyConfirmedIn)
        : base(definition, DocumentKind.IntegratedCareStrategy) =>
        (this.topic, this.about, since, this.onlyConfirmedIn) = (topic, about, DayKey.Of(definition.InForce[0].From), onlyConfirmedIn);

    private protected override int Since(in SystemFacts facts) => Math.Max(base.Since(in facts), since);

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        switch (IsConsidered(in facts, document.Position, out var withReasons))
        {
            case true when withReasons:
                review.Meets()?.Remark($"{BoardWords.Capital(document.Call)} leaves out {about} and records why; guidance may be departed from for a reason.");
                break;
            case true:
                review.Meets()?.Saw($"{BoardWords.Capital(document.Call)} considers {about}.");
                break;
            case null:
                review.Opens()?.Missing(
                    document.Pointer + "/topics",
                    $"whether {document.Call} considers {about}, and if not whether reasons are recorded (state complete: true when all topics are listed)");
                break;
            case false when document.IsSure && IsUnreadIn(document.Finished):
                review.Doubts()?.Find(document.Pointer + "/topics", document.Id, $"{BoardWords.Capital(document.Call)} leaves out {about} and records no reason; that version of the guidance was not read on it.");
                break;
            default:
                document.Fails(ref review, Reason.NotConsidered)?.Find(
                    document.Pointer + "/topics",
                    document.Id,
                    $"{BoardWords.Capital(document.Call)} leaves out {about} and records no reason.");
                break;
        }
    }

    /// <summary>Whether the topic was not read in the version of the guidance in force on a day.</summary>
    private bool IsUnreadIn(int adopted) =>
        onlyConfirmedIn is { } confirmed
        && confirmed != (adopted < DayKey.Of(StrategyDefinitions.SecondGuidance) ? StrategyGuidance.First : StrategyGuidance.Second);

    private bool? IsConsidered(in SystemFacts facts, int strategy, out bool withReasons)
    {
        var topics = facts.System.Strategies[strategy].Topics;
        var open = !facts.IsComplete(topics);
        withReasons = false;
        foreach (var entry in topics.Items.AsSpan())
        {
            if (entry.Topic is { } other && other != topic)
            {
                continue;
            }

            if (entry.Topic is not null && entry.IsConsidered == true)
            {
                withReasons = false;
                return true;
            }

            var isExplained = entry is { Topic: not null, IsConsidered: false, ReasonsForOmission: true };
            withReasons |= isExplained;
            open |= !isExplained && (entry.Topic is null || entry.IsConsidered is null || entry.ReasonsForOmission is null);
        }

        return withReasons ? true : open ? null : false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"The strategy considers {about}, or says why it does not.",
            Outcome.NotSatisfied => $"The strategy does not consider {about} and records no reason.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => $"Whether the strategy considers {about} is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Consider the topic at the next revision, or record why it is left out.";
}
