using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>What one rule comes to for one invented subject on one day, as the law has it.</summary>
/// <remarks>
/// A scenario is data: the subject is made anew each time it is asked for, the expected outcome is a literal that no rule worked out. It is a
/// <see cref="BoardScenario"/>, a <see cref="SystemScenario"/>, a <see cref="CommissioningScenario"/> or a <see cref="CommissioningMapScenario"/>. Immutable and safe
/// to share between threads; two scenarios are equal when they are the same one.
/// </remarks>
/// <example>
/// <code>
/// foreach (var scenario in Scenarios.Of("ICB-BOARD-008"))
/// {
///     Console.WriteLine($"{scenario.Day}: {scenario.Because}: {scenario.Expected}");
///     scenario.ShouldHold();
/// }
/// </code>
/// </example>
public abstract class Scenario
{
    private protected Scenario(string rule, string because, Outcome expected, Reason reason) =>
        (Rule, Because, Expected, Reason) = (new RuleId(rule), because, expected, reason);

    /// <summary>The rule it is about.</summary>
    public RuleId Rule { get; }

    /// <summary>What is so of the subject, in a few words; no other scenario of the rule has the same.</summary>
    public string Because { get; }

    /// <summary>The id of the rule and what is so, such as <c>ICB-BOARD-008: the nominee left that day</c>; unique among all scenarios and the same in every run.</summary>
    public string Name => $"{Rule.Value}: {Because}";

    /// <summary>What kind of subject it is about.</summary>
    public abstract SubjectKind Kind { get; }

    /// <summary>The day asked about.</summary>
    public abstract LocalDate Day { get; }

    /// <summary>The outcome that the rule must come to.</summary>
    public Outcome Expected { get; }

    /// <summary>The reason that the rule must give.</summary>
    public Reason Reason { get; }

    /// <summary>Parts of sentences that the words of the outcome, taken together, must contain; often none.</summary>
    public ValueList<string> Says { get; internal init; } = [];

    /// <summary>The JSON Pointers of the findings in their order, where the scenario states them; otherwise null.</summary>
    public ValueList<string>? Locations { get; internal init; }

    /// <summary>Settles every rule of a catalogue for the subject on the day and keeps what is needed to put each outcome into words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public abstract Assessment Assess(RuleCatalogue catalogue);

    /// <summary>The outcome of the rule in a catalogue, without a word.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule.</exception>
    public Outcome Decide(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Settle(catalogue)[Rule];
    }

    /// <summary>What the rule of a catalogue comes to otherwise than the scenario says, as sentences; none where all is as it says.</summary>
    /// <remarks>Outcome and reason are compared, whether deciding and assessing agree, the words of <see cref="Says"/> and the places of <see cref="Locations"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public ValueList<string> Check(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.TryFind(Rule.Value, out _)
            ? ScenarioCheck.Differences(this, Assess(catalogue)[Rule], Decide(catalogue))
            : [$"The catalogue has no rule {Rule.Value}."];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private protected abstract Verdict Settle(RuleCatalogue catalogue);
}
