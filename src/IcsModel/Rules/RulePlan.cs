namespace IcsModel.Rules;

/// <summary>The evaluating rules for one kind of subject, prepared so that a date leads straight to the rules in force on it.</summary>
internal sealed class RulePlan<TFacts>
    where TFacts : struct
{
    private readonly int[] breaks;
    private readonly Epoch[] epochs;

    // Plain loops, because queries over whole numbers are compiled anew at every start of the command.
    internal RulePlan(IEnumerable<Rule> rules)
    {
        Rules = [.. rules.OfType<SubjectRule<TFacts>>().Where(rule => rule.Definition.Evaluates)];
        if (Rules.Length > OutcomeCodes.Capacity)
        {
            throw new ArgumentException($"A catalogue holds at most {OutcomeCodes.Capacity} rules for one kind of subject.", nameof(rules));
        }

        Slots = new Rule[Rules.Length];
        Array.Copy(Rules, Slots, Rules.Length);
        breaks = BreakDates();
        epochs = new Epoch[breaks.Length + 1];
        epochs[0] = new Epoch([], []);
        for (var position = 0; position < breaks.Length; position++)
        {
            epochs[position + 1] = EpochFrom(breaks[position]);
        }
    }

    internal SubjectRule<TFacts>[] Rules { get; }

    /// <summary>The same rules seen as plain entries; a verdict keeps only this.</summary>
    internal Rule[] Slots { get; }

    internal Epoch EpochOn(int dayKey)
    {
        var position = Array.BinarySearch(breaks, dayKey);
        return epochs[(position >= 0 ? position : ~position - 1) + 1];
    }

    /// <summary>Settles every rule from the facts of a date.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="asAt">The date as a key.</param>
    /// <param name="exists">Whether the subject existed on the date.</param>
    internal Verdict Decide(in TFacts facts, int asAt, bool exists)
    {
        var epoch = EpochOn(asAt);
        var codes = default(OutcomeCodes);
        var rules = Rules;
        foreach (var slot in epoch.Deciding)
        {
            codes.Set(slot, exists ? rules[slot].Decide(in facts).Outcome : Outcome.NotApplicable);
        }

        foreach (var aggregate in epoch.Aggregates)
        {
            codes.Set(aggregate.Slot, aggregate.WorstIn(in codes));
        }

        return new Verdict(Slots, in codes);
    }

    /// <summary>Settles every rule for as many days around a date as the facts and the law stay the same on.</summary>
    /// <param name="facts">The facts, whose date notes in the stretch what it is compared with.</param>
    /// <param name="asAt">The date as a key.</param>
    /// <param name="exists">Whether the subject existed on the date.</param>
    /// <param name="stretch">What gathering the facts has left of the days; used up.</param>
    internal SettledStretch DecideAround(in TFacts facts, int asAt, bool exists, Stretch stretch)
    {
        var epoch = EpochOn(asAt);
        var whole = EpochAround(asAt);
        whole.Meet(stretch);
        var (codes, daily) = (default(OutcomeCodes), new List<int>());
        foreach (var slot in epoch.Deciding)
        {
            stretch.Reset();
            var outcome = exists ? Rules[slot].Decide(in facts).Outcome : Outcome.NotApplicable;
            if (stretch.IsOneDay)
            {
                daily.Add(slot);
            }
            else
            {
                codes.Set(slot, outcome);
                whole.Meet(stretch);
            }
        }

        var open = new List<Aggregate>();
        foreach (var aggregate in epoch.Aggregates)
        {
            if (Array.Exists(aggregate.Parts, daily.Contains))
            {
                open.Add(aggregate);
            }
            else
            {
                codes.Set(aggregate.Slot, aggregate.WorstIn(in codes));
            }
        }

        return new SettledStretch(this, whole, in codes, [.. daily], [.. open]);
    }

    /// <summary>Settles what a stretch leaves to be asked every day.</summary>
    internal Verdict Complete(SettledStretch settled, in TFacts facts)
    {
        var codes = settled.Codes;
        foreach (var slot in settled.Daily)
        {
            codes.Set(slot, Rules[slot].Decide(in facts).Outcome);
        }

        foreach (var aggregate in settled.Open)
        {
            codes.Set(aggregate.Slot, aggregate.WorstIn(in codes));
        }

        return new Verdict(Slots, in codes);
    }

    /// <summary>Settles every rule and keeps what is needed to put each outcome into words.</summary>
    internal (Verdict Verdict, RuleOutcome[] Outcomes) Assess(in TFacts facts, int asAt, bool exists, Func<Rule, Outcome, Ruling> describe)
    {
        var epoch = EpochOn(asAt);
        var codes = default(OutcomeCodes);
        var outcomes = new RuleOutcome[Rules.Length];
        foreach (var slot in epoch.Deciding)
        {
            var rule = Rules[slot];
            var decision = exists ? rule.Decide(in facts) : Decision.NotApplicable(Reason.BodyDidNotExist);
            codes.Set(slot, decision.Outcome);
            outcomes[slot] = new RuleOutcome(rule, decision.Outcome, decision.Reason, describe);
        }

        foreach (var aggregate in epoch.Aggregates)
        {
            var worst = aggregate.WorstIn(in codes);
            codes.Set(aggregate.Slot, worst);
            outcomes[aggregate.Slot] = new RuleOutcome(Rules[aggregate.Slot], worst, exists ? Reason.None : Reason.BodyDidNotExist, describe);
        }

        for (var slot = 0; slot < outcomes.Length; slot++)
        {
            outcomes[slot] ??= new RuleOutcome(Rules[slot], Outcome.NotInForce, Reason.None, describe);
        }

        return (new Verdict(Slots, in codes), outcomes);
    }

    private Stretch EpochAround(int dayKey)
    {
        var stretch = new Stretch();
        foreach (var day in breaks)
        {
            stretch.Cut(dayKey, day);
        }

        return stretch;
    }

    /// <summary>The days on which some rule comes into force or goes out of it, in order, each once.</summary>
    private int[] BreakDates()
    {
        var days = new List<int>();
        foreach (var rule in Rules)
        {
            foreach (var period in rule.Definition.InForce)
            {
                Note(DayKey.Of(period.From));
                Note(DayKey.EndOf(period.To));
            }
        }

        days.Sort();
        return [.. days];

        void Note(int day)
        {
            if (day != DayKey.Never && !days.Contains(day))
            {
                days.Add(day);
            }
        }
    }

    private Epoch EpochFrom(int dayKey)
    {
        var (deciding, aggregates) = (new List<int>(Rules.Length), new List<Aggregate>());
        for (var slot = 0; slot < Rules.Length; slot++)
        {
            if (!IsInForce(Rules[slot], dayKey))
            {
                continue;
            }

            if (Rules[slot].Definition.WorstOf.Count == 0)
            {
                deciding.Add(slot);
            }
            else
            {
                aggregates.Add(Sum(slot));
            }
        }

        return new Epoch([.. deciding], [.. aggregates]);
    }

    private Aggregate Sum(int slot)
    {
        var parts = new List<int>();
        for (var other = 0; other < Rules.Length; other++)
        {
            if (Contains(Rules[slot].Definition.WorstOf, Rules[other].Id))
            {
                parts.Add(other);
            }
        }

        return new Aggregate(slot, [.. parts]);
    }

    private static bool Contains(ValueList<RuleId> ids, RuleId id)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInForce(SubjectRule<TFacts> rule, int dayKey) =>
        rule.Definition.InForce.Any(period => DayKey.Of(period.From) <= dayKey && dayKey < DayKey.EndOf(period.To));

    /// <summary>The slots of the rules in force between two break dates.</summary>
    internal sealed record Epoch(int[] Deciding, Aggregate[] Aggregates);
}
