using IcsModel.Rules;
using IcsModel.Testing.Cases;

namespace IcsModel.Testing;

/// <summary>What every evaluating rule of <see cref="RuleCatalogue.Current"/> comes to: each outcome it can have, and the days on which it begins and ends to bind.</summary>
/// <remarks>
/// Use them to hold a catalogue of your own, a reader, a report or a service to what the law says. Nothing is made before it is asked for: the scenarios when they are
/// first listed, their subjects each time one is. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// public static IEnumerable&lt;object[]&gt; EveryScenario => Scenarios.Names;
///
/// [Theory]
/// [MemberData(nameof(EveryScenario))]
/// public void Our_service_answers_as_the_law_has_it(string name)
/// {
///     var scenario = Scenarios.Find(name);
///     Assert.Equal(scenario.Expected, scenario.Decide(ourCatalogue));
/// }
/// </code>
/// </example>
public static class Scenarios
{
    private static readonly Lazy<ScenarioShelf> Shelf = new(() => new ScenarioShelf());

    /// <summary>Every scenario, rule by rule in the order of the catalogue.</summary>
    public static IReadOnlyList<Scenario> All => Shelf.Value.All;

    /// <summary>The scenarios about integrated care boards.</summary>
    public static IEnumerable<BoardScenario> Boards => All.OfType<BoardScenario>();

    /// <summary>The scenarios about integrated care systems.</summary>
    public static IEnumerable<SystemScenario> Systems => All.OfType<SystemScenario>();

    /// <summary>The scenarios about commissioning histories.</summary>
    public static IEnumerable<CommissioningScenario> CommissioningHistories => All.OfType<CommissioningScenario>();

    /// <summary>The scenarios about all integrated care boards taken together.</summary>
    public static IEnumerable<CommissioningMapScenario> CommissioningMaps => All.OfType<CommissioningMapScenario>();

    /// <summary>Every scenario as the one argument of a parameterised test; a new array each.</summary>
    public static IEnumerable<object[]> Data => All.Select(scenario => new object[] { scenario });

    /// <summary>The name of every scenario as the one argument of a parameterised test, for runners that show and rerun single cases; a new array each.</summary>
    public static IEnumerable<object[]> Names => All.Select(scenario => new object[] { scenario.Name });

    /// <summary>The scenarios of a rule: first what its facts come to, then the days around the first and the last on which it binds.</summary>
    /// <param name="rule">The id of the rule, such as <c>ICB-BOARD-008</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null or blank, or no evaluating rule of <see cref="RuleCatalogue.Current"/> has the id.</exception>
    public static IReadOnlyList<Scenario> Of(string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        return Shelf.Value.Of(rule) ?? throw new ArgumentException(RuleNames.NotKnown(rule, Shelf.Value.Rules), nameof(rule));
    }

    /// <summary>The scenario with a name, compared ordinally.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No scenario has the name.</exception>
    public static Scenario Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Shelf.Value.Find(name) ?? throw new ArgumentException($"There is no scenario \"{name}\".", nameof(name));
    }
}
