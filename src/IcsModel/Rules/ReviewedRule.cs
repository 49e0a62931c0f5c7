namespace IcsModel.Rules;

/// <summary>A rule that looks at its facts in one place, whether it only decides or also tells.</summary>
/// <typeparam name="TFacts">What is known of a subject on a date.</typeparam>
internal abstract class ReviewedRule<TFacts>(RuleDefinition definition) : SubjectRule<TFacts>(definition)
    where TFacts : struct
{
    internal sealed override Decision Decide(in TFacts facts)
    {
        var review = new Review(Definition, words: null);
        Look(in facts, ref review);
        return review.Decision;
    }

    internal sealed override void Describe(in TFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(Message(in facts, decision), decision.Outcome == Outcome.NotSatisfied ? Remedy(in facts, decision) : null);
        var review = new Review(Definition, ruling);
        Look(in facts, ref review);
    }

    /// <summary>Looks at the facts; allocates nothing while the review has no words.</summary>
    private protected abstract void Look(in TFacts facts, ref Review review);

    /// <summary>What was found, in a sentence or two, for every outcome the rule can have.</summary>
    private protected abstract string Message(in TFacts facts, Decision decision);

    /// <summary>What would put it right, for an outcome that is not satisfied.</summary>
    private protected abstract string Remedy(in TFacts facts, Decision decision);
}
