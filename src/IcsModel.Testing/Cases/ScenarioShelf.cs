using IcsModel.Rules;
using IcsModel.Testing.Cases.Areas;
using IcsModel.Testing.Cases.Boundaries;
using IcsModel.Testing.Cases.Commissioning;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Testing.Cases.Systems;

namespace IcsModel.Testing.Cases;

/// <summary>All scenarios in the order of the catalogue, to be found by rule and by name.</summary>
internal sealed class ScenarioShelf
{
    private readonly Dictionary<string, Scenario[]> byRule;
    private readonly Dictionary<string, Scenario> byName;

    internal ScenarioShelf()
    {
        byRule = Tables().GroupBy(one => one.Rule.Value, StringComparer.Ordinal).ToDictionary(rule => rule.Key, rule => rule.ToArray(), StringComparer.Ordinal);
        All = Array.AsReadOnly<Scenario>([.. RuleCatalogue.Current.Rules.SelectMany(rule => byRule.GetValueOrDefault(rule.Id.Value, []))]);
        byName = All.ToDictionary(one => one.Name, StringComparer.Ordinal);
    }

    internal IReadOnlyList<Scenario> All { get; }

    internal IEnumerable<string> Rules => byRule.Keys;

    internal IReadOnlyList<Scenario>? Of(string rule) => byRule.TryGetValue(rule, out var scenarios) ? Array.AsReadOnly(scenarios) : null;

    internal Scenario? Find(string name) => byName.GetValueOrDefault(name);

    private static IEnumerable<Scenario> Tables() =>
    [
        .. RuleCases.All, .. SystemCases.All, .. CommissioningCases.All, .. CommissioningMapCases.All, .. BoundaryCases.All,
    ];
}
