using IcsModel.Rules;

namespace IcsModel.Systems;

/// <summary>A rule about an integrated care system: its partnership, strategies, wellbeing boards, involvement, joint working and places.</summary>
internal abstract class SystemRule(RuleDefinition definition) : ReviewedRule<SystemFacts>(definition);
