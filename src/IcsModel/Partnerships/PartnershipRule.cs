using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>A rule that asks something of the partnership which exists on the date; that there is one, and only one, is asked elsewhere.</summary>
internal abstract class PartnershipRule(RuleDefinition definition) : SystemRule(definition)
{
    private protected sealed override void Look(in SystemFacts facts, ref Review review)
    {
        var none = true;
        foreach (var entry in facts.Index.Partnerships.Entries)
        {
            switch (entry.IsCurrent(in facts))
            {
                case true:
                    none = false;
                    LookAt(in facts, entry, ref review);
                    break;
                case null:
                    none = false;
                    PartnershipWords.AskWhetherCurrent(in facts, entry, ref review);
                    break;
                default:
                    break;
            }
        }

        if (none && facts.IsComplete(facts.System.Partnerships))
        {
            review.Excuses(Reason.NotEngaged);
        }
        else if (none)
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/partnerships", "the integrated care partnership for the area of the board");
        }
    }

    private protected sealed override string Message(in SystemFacts facts, Decision decision)
    {
        if (facts.Index.Partnerships.IsAnyCurrent(in facts))
        {
            return Sentence(in facts, decision);
        }

        return decision.Outcome == Outcome.NotApplicable
            ? $"The board had no integrated care partnership on {PartnershipWords.On(in facts)}, so that nothing is asked of one."
            : $"No partnership is known to have existed for the area of the board on {PartnershipWords.On(in facts)}.";
    }

    private protected abstract void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review);

    /// <summary>What was found of a partnership that existed on the date.</summary>
    private protected abstract string Sentence(in SystemFacts facts, Decision decision);
}
