using IcsModel.Law;

namespace IcsModel.Rules;

/// <summary>The evaluating rules for one kind of subject, prepared so that a date leads straight to the rules in force on it.</summary>
internal sealed class RulePlan<TRule>
    where TRule : Rule
{
    private readonly int[] breaks;
    private readonly Epoch[] epochs;

    internal RulePlan(IEnumerable<Rule> rules)
    {
        Rules = [.. rules.OfType<TRule>().Where(rule => rule.Definition.Evaluates)];
        if (Rules.Length > OutcomeCodes.Capacity)
        {
            throw new ArgumentException($"A catalogue holds at most {OutcomeCodes.Capacity} rules for one kind of subject.", nameof(rules));
        }

        Slots = new Rule[Rules.Length];
        Array.Copy(Rules, Slots, Rules.Length);
        breaks = [.. Rules.SelectMany(rule => rule.Definition.InForce).SelectMany(Ends).Distinct().Order()];
        epochs = [.. Enumerable.Range(-1, breaks.Length + 1).Select(EpochAfter)];
    }

    internal TRule[] Rules { get; }

    /// <summary>The same rules seen as plain entries; a verdict keeps only this.</summary>
    internal Rule[] Slots { get; }

    internal Epoch EpochOn(int dayKey)
    {
        var position = Array.BinarySearch(breaks, dayKey);
        return epochs[(position >= 0 ? position : ~position - 1) + 1];
    }

    private static IEnumerable<int> Ends(EffectivePeriod period)
    {
        yield return DayKey.Of(period.From);
        if (period.To is { } to)
        {
            yield return DayKey.Of(to);
        }
    }

    private Epoch EpochAfter(int position)
    {
        var inForce = Enumerable.Range(0, Rules.Length).Where(slot => position >= 0 && IsInForce(Rules[slot], breaks[position])).ToArray();
        return new Epoch(
            [.. inForce.Where(slot => Rules[slot].Definition.WorstOf.Count == 0)],
            [.. inForce.Where(slot => Rules[slot].Definition.WorstOf.Count > 0).Select(Sum)]);
    }

    private Aggregate Sum(int slot) =>
        new(slot, [.. Enumerable.Range(0, Rules.Length).Where(other => Rules[slot].Definition.WorstOf.Contains(Rules[other].Id))]);

    private static bool IsInForce(TRule rule, int dayKey) =>
        rule.Definition.InForce.Any(period => DayKey.Of(period.From) <= dayKey && dayKey < DayKey.EndOf(period.To));

    /// <summary>The slots of the rules in force between two break dates.</summary>
    internal sealed record Epoch(int[] Deciding, Aggregate[] Aggregates);

    /// <summary>A rule that takes the worst outcome of others.</summary>
    internal sealed record Aggregate(int Slot, int[] Parts)
    {
        /// <summary>Notes which outcomes occur, one bit each, and takes the gravest: no comparison per part.</summary>
        internal Outcome WorstIn(in OutcomeCodes codes)
        {
            var seen = 0;
            foreach (var part in Parts)
            {
                seen |= 1 << (int)codes.Get(part);
            }

            return Has(seen, Outcome.NotSatisfied) ? Outcome.NotSatisfied
                : Has(seen, Outcome.Undetermined) ? Outcome.Undetermined
                : Has(seen, Outcome.Satisfied) ? Outcome.Satisfied
                : Has(seen, Outcome.NotApplicable) ? Outcome.NotApplicable
                : Outcome.NotInForce;
        }

        private static bool Has(int seen, Outcome outcome) => (seen & (1 << (int)outcome)) != 0;
    }
}
