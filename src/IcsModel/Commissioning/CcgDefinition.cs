using IcsModel.Rules;

namespace IcsModel.Commissioning;

/// <summary>An entry about clinical commissioning groups that defines something and evaluates nothing.</summary>
internal sealed class CcgDefinition(RuleDefinition definition) : CommissioningRule(definition with { Evaluates = false, Outcomes = ValueList<Outcome>.Empty })
{
    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        // A definition asks nothing.
    }

    private protected override string Message(in CommissioningFacts facts, Decision decision) => Definition.Asks;

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => string.Empty;
}
