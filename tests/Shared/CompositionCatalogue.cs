using IcsModel.Rules;

namespace IcsModel.TestSupport;

/// <summary>The catalogue with only the rules on the composition of a board, and the definitions they rest on: who sits on it, by which route, and in which roles.</summary>
internal static class CompositionCatalogue
{
    public static RuleCatalogue Rules { get; } = RuleCatalogue.Current.Rules
        .Where(rule => !Holds(rule.Id) && !rule.Id.Value.StartsWith("ICB-NOM-", StringComparison.Ordinal))
        .Aggregate(RuleCatalogue.Current, (catalogue, rule) => catalogue.Without(rule.Id));

    /// <summary>Whether a rule is one of those on the composition of a board.</summary>
    public static bool Holds(RuleId rule) =>
        rule.Value.StartsWith("ICB-BOARD-", StringComparison.Ordinal)
        || rule.Value.StartsWith("NHSE-BOARD-", StringComparison.Ordinal)
        || rule.Value.StartsWith("NHSE-ROLE-", StringComparison.Ordinal);
}
