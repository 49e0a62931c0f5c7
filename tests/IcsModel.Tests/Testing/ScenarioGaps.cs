using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

/// <summary>What scenarios leave unshown of the rules of the catalogue, by the outcomes they declare and the days in their rows of the law register.</summary>
internal static class ScenarioGaps
{
    internal static IEnumerable<string> Of(IEnumerable<Scenario> scenarios)
    {
        var byRule = scenarios.ToLookup(one => one.Rule.Value, StringComparer.Ordinal);
        return RuleCatalogue.Current.Rules.Where(rule => rule.Definition.Evaluates).SelectMany(rule => Of(rule, [.. byRule[rule.Id.Value]]));
    }

    internal static IEnumerable<string> Of(Rule rule, Scenario[] scenarios)
    {
        var id = rule.Id.Value;
        foreach (var outcome in rule.Definition.Outcomes.Where(outcome => !Array.Exists(scenarios, one => one.Expected == outcome)))
        {
            yield return $"{id}: no scenario comes to {outcome}";
        }

        LawRegister.Current.TryFind(id, out var row).ShouldBeTrue(id);
        var first = row!.From.ShouldNotBeNull(id);
        foreach (var (because, day, isInForce) in Boundaries(first, row.To))
        {
            var isShown = Array.Exists(
                scenarios, one => string.Equals(one.Because, because, StringComparison.Ordinal) && one.Day == day && one.Expected != Outcome.NotInForce == isInForce);
            if (!isShown)
            {
                yield return $"{id}: no scenario of {because}";
            }
        }
    }

    private static IEnumerable<(string Because, LocalDate Day, bool IsInForce)> Boundaries(LocalDate first, LocalDate? end)
    {
        yield return ("the day before the rule is in force", first.PlusDays(-1), false);
        yield return ("the first day of the rule", first, true);
        if (end is { } after)
        {
            yield return ("the last day of the rule", after.PlusDays(-1), true);
            yield return ("the day after the last of the rule", after, false);
        }
    }
}
