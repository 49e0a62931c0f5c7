using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Mergers;

/// <summary>A rule asked of each condition of one kind that is attached to an approval in principle.</summary>
internal class MergerConditionRule(RuleDefinition definition, OutcomeWords words, MergerConditionKind kind) : MergerRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Merger.Conditions.Count; i++)
        {
            if (entry.Merger.Conditions[i].Kind == kind)
            {
                any = true;
                Look(in facts, ref review, in entry, i);
            }
        }

        return any;
    }

    /// <summary>Looks at one condition: whether it was met on a day on which it could be.</summary>
    private protected virtual void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var condition = entry.Merger.Conditions[position];
        if (facts.Day.HasHappened(condition.MetOn))
        {
            LookAtDay(ref review, in entry, position, condition.MetOn!.Value);
        }
        else if (condition.MetOn is not null || (facts.Day.Spoken && condition.IsMet == false))
        {
            LookAtDelay(in facts, ref review, in entry, position);
        }
        else if (facts.Day.Spoken && condition is { IsMet: true, DueFrom: null, DueBefore: { } before } && facts.AsAt < DayKey.Of(before))
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing(entry.At("conditions", position) + "/metOn", "whether the condition was met, and on which day");
        }
    }

    private static void LookAtDay(ref Review review, in MergerEntry entry, int position, LocalDate met)
    {
        var condition = entry.Merger.Conditions[position];
        if (condition.DueBefore is not { } before)
        {
            review.Opens()?.Missing(entry.At("conditions", position) + "/dueBefore", "by when the condition had to be met");
        }
        else if (met < before && !(met < condition.DueFrom))
        {
            review.Meets();
        }
        else
        {
            Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(entry.At("conditions", position) + "/metOn", condition.Id, $"The condition was met on {BoardWords.Iso(met)}, outside the time it was set for.");
        }
    }

    /// <summary>A condition not met is missed on the last day on which it could have been.</summary>
    private static void LookAtDelay(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var condition = entry.Merger.Conditions[position];
        if (condition.DueBefore is { } before && facts.AsAt >= DayKey.Of(before.PlusDays(-1)))
        {
            Condemn(ref review, in entry, Reason.Missing)?.Find(entry.At("conditions", position), condition.Id, $"The condition was not met before {BoardWords.Iso(before)}.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.At("conditions", position) + "/metOn", "the day on which the condition is met");
        }
    }
}
