using IcsModel.Rules;

namespace IcsModel.Boards;

/// <summary>A rule about an integrated care board: it decides from facts worked out once, and puts its decision into words when asked.</summary>
internal abstract class BoardRule(RuleDefinition definition) : Rule(definition)
{
    /// <summary>Decides from the facts; allocates nothing.</summary>
    internal abstract Decision Decide(in BoardFacts facts);

    /// <summary>Says in words why the facts led to the decision.</summary>
    internal abstract void Describe(in BoardFacts facts, Decision decision, Ruling ruling);
}
