using IcsModel.Benchmarks.Fluent;
using IcsModel.Benchmarks.HandWritten;
using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Benchmarks.Linq;
using IcsModel.Rules;

namespace IcsModel.Benchmarks;

/// <summary>Holds that all contenders answer every rule alike on every board; nothing is timed before that.</summary>
internal static class Agreement
{
    /// <summary>Every difference as a line; none when all agree.</summary>
    public static IReadOnlyList<string> Differences()
    {
        var hand = new HandWrittenCheck();
        var fluent = new BoardAtDateValidator();
        var differences = new List<string>();
        foreach (var one in Cases.All)
        {
            var expected = OutcomesOf(Catalogues.Composition.Decide(one.Board, one.AsAt));
            Compare("Assess", [.. Catalogues.Composition.Assess(one.Board, one.AsAt).Outcomes.Select(outcome => outcome.Outcome)]);
            Compare("hand-written", hand.Check(one.Board, one.AsAt));
            Compare("LINQ", LinqCheck.Check(one.Board, one.AsAt));
            Compare("FluentValidation", BoardAtDateValidator.OutcomesOf(fluent.Validate(new BoardAtDate(one.Board, one.AsAt))));

            void Compare(string contender, ReadOnlySpan<Outcome> outcomes)
            {
                for (var slot = 0; slot < RuleSlots.Count; slot++)
                {
                    if (outcomes[slot] != expected[slot])
                    {
                        differences.Add($"{one.Name}: {RuleSlots.Ids[slot]} is {expected[slot]}, {contender} says {outcomes[slot]}");
                    }
                }
            }
        }

        return differences;
    }

    /// <summary>How often each rule came to each outcome over all boards, to show that the boards exercise the rules.</summary>
    public static IEnumerable<string> Coverage()
    {
        var outcomes = Cases.All.Select(one => OutcomesOf(Catalogues.Composition.Decide(one.Board, one.AsAt))).ToList();
        return RuleSlots.Ids.Select((id, slot) =>
            $"{id}: {string.Join(", ", outcomes.GroupBy(all => all[slot]).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"))}");
    }

    private static Outcome[] OutcomesOf(Verdict verdict)
    {
        var outcomes = new Outcome[RuleSlots.Count];
        for (var slot = 0; slot < outcomes.Length; slot++)
        {
            var (rule, outcome) = verdict.At(slot);
            outcomes[slot] = string.Equals(rule.Id.Value, RuleSlots.Ids[slot], StringComparison.Ordinal)
                ? outcome
                : throw new InvalidOperationException($"The catalogue has {rule.Id} where {RuleSlots.Ids[slot]} was expected.");
        }

        return verdict.Count == outcomes.Length ? outcomes : throw new InvalidOperationException("The catalogue has other rules than the contenders.");
    }
}
