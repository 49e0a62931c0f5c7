using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Benchmarks;

/// <summary>The catalogues asked: the rules that the rivals know too, and all there are.</summary>
internal static class Catalogues
{
    /// <summary>The rules on the composition of a board, which every contender answers.</summary>
    public static RuleCatalogue Composition => CompositionCatalogue.Rules;

    /// <summary>Every rule of the library.</summary>
    public static RuleCatalogue Whole => RuleCatalogue.Current;

    /// <summary>The ids of the rules of a catalogue that evaluate something.</summary>
    public static IEnumerable<RuleId> Evaluating(this RuleCatalogue catalogue) =>
        catalogue.Rules.Where(rule => rule.Definition.Evaluates).Select(rule => rule.Id);
}
