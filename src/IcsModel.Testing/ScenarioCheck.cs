using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>Compares what a rule came to with what a scenario says it must.</summary>
internal static class ScenarioCheck
{
    internal static ValueList<string> Differences(Scenario scenario, RuleOutcome outcome, Outcome decided)
    {
        var found = new List<string>();
        if ((outcome.Outcome, outcome.Reason) != (scenario.Expected, scenario.Reason))
        {
            found.Add($"It came to {Words.Of(outcome.Outcome, outcome.Reason)}, not to {Words.Of(scenario.Expected, scenario.Reason)}: {outcome.Message}");
        }

        if (decided != outcome.Outcome)
        {
            found.Add($"Deciding came to {Words.Of(decided)} and assessing to {Words.Of(outcome.Outcome)}.");
        }

        string[] said = [.. Said(outcome)];
        found.AddRange(scenario.Says
            .Where(part => !Array.Exists(said, sentence => sentence.Contains(part, StringComparison.Ordinal)))
            .Select(part => $"No sentence says \"{part}\"; said was: {string.Join(" | ", said)}"));
        if (scenario.Locations is { } expected && !expected.Equals(ValueList.From(outcome.Findings.Select(finding => finding.Location))))
        {
            found.Add($"The findings are at {Listed(outcome.Findings.Select(finding => finding.Location))}, not at {Listed(expected)}.");
        }

        return ValueList.From(found);
    }

    private static IEnumerable<string> Said(RuleOutcome outcome) =>
    [
        outcome.Message,
        .. outcome.Remarks,
        .. outcome.FactsSeen,
        .. outcome.Findings.Select(finding => finding.Message),
        .. outcome.Missing.Select(missing => missing.Description),
    ];

    private static string Listed(IEnumerable<string> locations) => string.Join(", ", locations.Select(location => $"\"{location}\"").DefaultIfEmpty("no place"));
}
