using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>Assertions on scenarios, for any test framework.</summary>
public static class ScenarioAssertions
{
    /// <summary>The rule of a catalogue comes to what the scenario says: outcome and reason, and words and places where it states them.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">The catalogue to be asked; <see cref="RuleCatalogue.Current"/> where none is given.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="IcsAssertionException">Something came out otherwise.</exception>
    public static Scenario ShouldHold(this Scenario scenario, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var differences = scenario.Check(catalogue ?? RuleCatalogue.Current);
        return differences.Count == 0
            ? scenario
            : throw new IcsAssertionException($"The scenario \"{scenario.Name}\" does not hold.\n\n{string.Join('\n', differences)}");
    }
}
