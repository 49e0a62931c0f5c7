using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>A rule on each strategy or assessment of a kind: those that hold on the date, or every one ever finished.</summary>
internal abstract class PreparedDocumentRule(RuleDefinition definition, DocumentKind kind) : SystemRule(definition)
{
    private protected DocumentKind Kind => kind;

    /// <summary>Whether the rule asks about documents that no longer hold as well.</summary>
    private protected virtual bool AsksReplaced => false;

    /// <summary>The day from which a document must have been finished for the rule to ask about it.</summary>
    /// <remarks>An integrated care strategy adopted before the board existed is that of a predecessor.</remarks>
    private protected virtual int Since(in SystemFacts facts) => kind == DocumentKind.IntegratedCareStrategy ? facts.Index.Established : 0;

    private protected sealed override void Look(in SystemFacts facts, ref Review review)
    {
        var (found, since) = (false, Since(in facts));
        for (var i = 0; i < PreparedDocument.CountOf(in facts, kind); i++)
        {
            var document = PreparedDocument.Of(in facts, kind, i);
            var isAsked = AsksReplaced ? IsFinished(document.Span, facts.AsAt) : PreparedDocument.Holds(in facts, kind, i);
            if (isAsked == false)
            {
                continue;
            }

            found = true;
            if (document.Span.From != 0 && document.Span.From < since)
            {
                review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(document.Call)} was {StrategyWords.Finished(kind)} before {BoardWords.Iso(since)}, so that nothing is asked of it.");
            }
            else
            {
                Look(in facts, ref review, document with { IsSure = isAsked == true });
            }
        }

        if (!found)
        {
            LookWhereNoneIs(in facts, ref review);
        }
    }

    /// <summary>Notes what it means that no document of the kind is known; for most rules, that they have nothing to ask.</summary>
    private protected virtual void LookWhereNoneIs(in SystemFacts facts, ref Review review) => review.Excuses(Reason.NoneRecorded);

    private protected abstract void Look(in SystemFacts facts, ref Review review, in PreparedDocument document);

    /// <summary>The message where no document is looked at.</summary>
    private protected string NoneAsked(Decision decision) =>
        decision.Reason == Reason.NoneRecorded
            ? $"No {StrategyWords.Noun(kind)["the ".Length..]} is recorded for the date."
            : $"None of the {StrategyWords.Plural(kind)} recorded for the date is one that this is asked of.";

    private static bool? IsFinished(DocumentSpan span, int day) => span.From == 0 ? null : span.From <= day;
}
