using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Guidance;

/// <summary>One thing that is stated of a partnership, or stated not to be so.</summary>
/// <param name="Pointer">Where it is stated, below the partnership.</param>
/// <param name="WhatIsSo">What is asked about, following "whether".</param>
/// <param name="Read">Reads it; null while not known.</param>
internal sealed record StatedFact(string Pointer, string WhatIsSo, Func<IntegratedCarePartnership, bool?> Read);

/// <summary>Some things are recorded to be so of the partnership.</summary>
/// <param name="definition">What the rule is.</param>
/// <param name="facts">What has to be recorded.</param>
/// <param name="met">The sentence where all of it is.</param>
/// <param name="remedy">What would put it right.</param>
internal sealed class StatedRule(RuleDefinition definition, StatedFact[] facts, string met, string remedy) : PartnershipRule(definition)
{
    private readonly StatedFact[] asked = facts;

    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        foreach (var fact in asked)
        {
            var at = review.Words is null ? string.Empty : $"{entry.Pointer()}/{fact.Pointer}";
            switch (facts.Spoken ? fact.Read(entry.Partnership) : null)
            {
                case true:
                    review.Meets()?.Saw($"It is stated that {fact.WhatIsSo}.");
                    break;
                case false:
                    review.Fails(Reason.NotProvided)?.Find(at, entry.Partnership.Id, $"It is stated not to be so that {fact.WhatIsSo}.");
                    break;
                default:
                    review.Opens()?.Missing(at, $"whether {fact.WhatIsSo}");
                    break;
            }
        }
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => met,
            { Outcome: Outcome.NotSatisfied } => $"Not everything expected is so: {Definition.Asks}",
            { Reason: Reason.SourceUnverified } => "Something expected is stated not to be so; the wording of the expectation is not verified.",
            _ => $"It is not known whether this is met: {Definition.Asks}",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => remedy;
}
