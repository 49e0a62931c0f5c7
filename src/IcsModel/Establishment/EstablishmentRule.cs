using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>A rule on how a board was established, which says for each outcome what was found and leaves names and days to the findings.</summary>
internal abstract class EstablishmentRule(RuleDefinition definition, OutcomeWords words) : ReviewedRule(definition)
{
    private protected sealed override string Message(in BoardFacts facts, Decision decision) => words.Of(decision);

    private protected sealed override string Remedy(in BoardFacts facts, Decision decision) => words.Remedy;
}
