namespace IcsModel.Rules;

/// <summary>A rule about one kind of subject: it decides from facts worked out once, and puts its decision into words when asked.</summary>
/// <typeparam name="TFacts">What is known of a subject on a date.</typeparam>
internal abstract class SubjectRule<TFacts>(RuleDefinition definition) : Rule(definition)
    where TFacts : struct
{
    /// <summary>Decides from the facts; allocates nothing.</summary>
    internal abstract Decision Decide(in TFacts facts);

    /// <summary>Says in words why the facts led to the decision.</summary>
    internal abstract void Describe(in TFacts facts, Decision decision, Ruling ruling);
}
