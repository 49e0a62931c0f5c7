using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Mergers;

/// <summary>A rule asked of each merger whose application is not known to come later than the date.</summary>
internal abstract class MergerRule(RuleDefinition definition, OutcomeWords words) : CommissioningRule(definition)
{
    private protected sealed override void Look(in CommissioningFacts facts, ref Review review)
    {
        var mergers = facts.History.Mergers;
        var any = false;
        for (var i = 0; i < mergers.Count; i++)
        {
            if (mergers[i].AppliedOn is null || facts.Day.HasHappened(mergers[i].AppliedOn))
            {
                any |= Look(in facts, ref review, new MergerEntry(mergers[i], i));
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Looks at one merger and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry);

    private protected override string Message(in CommissioningFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => words.Remedy;

    /// <summary>Finds a merger at fault; one whose day of application is not known is left open.</summary>
    private protected static Spot? Condemn(ref Review review, in MergerEntry entry, Reason reason) =>
        entry.Merger.AppliedOn is not null
            ? review.Fails(reason)
            : review.Opens()?.Missing(entry.Pointer + "/appliedOn", "the day on which the groups applied to merge");

    /// <summary>The decision on the application where it is known to be made by the date; where it is not the rule is left open.</summary>
    private protected static MergerDecision? Decided(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (entry.Merger.Decision is { Kind: not null } decision && facts.Day.HasHappened(decision.On))
        {
            return decision;
        }

        review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.Pointer + "/decision", "the decision of NHS England on the application, with its day");
        return null;
    }
}
