using IcsModel.Rules;

namespace IcsModel.Commissioning;

/// <summary>A rule about the commissioning history of a part of England: its groups, their mergers, the transition and the stages.</summary>
internal abstract class CommissioningRule(RuleDefinition definition) : ReviewedRule<CommissioningFacts>(definition);
