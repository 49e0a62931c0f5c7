using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>A rule on each objective by itself: it looks at those that hold on the date.</summary>
internal abstract class ObjectiveRule(RuleDefinition definition) : PurposeRule(definition)
{
    private protected sealed override void Look(in SystemFacts facts, ref Review review, PurposeDocument document)
    {
        for (var i = 0; i < document.Objectives.Count; i++)
        {
            if (document.Objectives[i].Holds(facts.AsAt))
            {
                Look(in facts, ref review, document, i, document.Objectives[i]);
            }
        }
    }

    /// <summary>Looks at one objective.</summary>
    private protected abstract void Look(in SystemFacts facts, ref Review review, PurposeDocument document, int position, Objective objective);
}
