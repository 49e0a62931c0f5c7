using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>A rule of Part 1 of Schedule 1B on what a constitution provides.</summary>
/// <remarks>
/// Its answer depends on the date only in whether the constitution was in force and the facts are stated for that day; so it is found once for a board. The
/// number in its id tells it from the others.
/// </remarks>
internal abstract class ProvisionRule(RuleDefinition definition) : ReviewedRule(definition)
{
    private readonly int number = int.Parse(definition.Id.Value.AsSpan()[^3..], CultureInfo.InvariantCulture);

    private protected sealed override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            LookWithout(in facts, ref review);
        }
        else if (review.Words is not null || !facts.Spoken)
        {
            Look(in facts, constitution, ref review);
        }
        else if (facts.Index.Provisions.TryFind(number, out var known))
        {
            review.Settles(known);
        }
        else
        {
            Look(in facts, constitution, ref review);
            facts.Index.Provisions.Keep(number, review.Decision);
        }
    }

    /// <summary>Looks at the constitution in force.</summary>
    private protected abstract void Look(in BoardFacts facts, Constitution constitution, ref Review review);

    /// <summary>Says what is missing, while no constitution is known to be in force on the date.</summary>
    private protected abstract void LookWithout(in BoardFacts facts, ref Review review);
}
