using IcsModel.Rules;

namespace IcsModel.Boards;

/// <summary>A rule about an integrated care board that decides and describes apart.</summary>
internal abstract class BoardRule(RuleDefinition definition) : SubjectRule<BoardFacts>(definition);

/// <summary>A rule about an integrated care board that looks at its facts in one place.</summary>
internal abstract class ReviewedRule(RuleDefinition definition) : ReviewedRule<BoardFacts>(definition);
