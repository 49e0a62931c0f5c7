namespace IcsModel.Rules;

/// <summary>The outcome of every rule for one subject on one date, settled without allocating anything and without a word.</summary>
/// <remarks>
/// The default value holds no rules. Counts and severities leave out aggregates, which only sum up other rules. For messages, findings and what is
/// missing ask the catalogue for an <see cref="Assessment"/>.
/// </remarks>
public readonly struct Verdict : IEquatable<Verdict>
{
    private readonly Rule[]? rules;
    private readonly OutcomeCodes codes;

    internal Verdict(Rule[] rules, in OutcomeCodes codes) => (this.rules, this.codes) = (rules, codes);

    /// <summary>How many rules were settled.</summary>
    public int Count => rules?.Length ?? 0;

    /// <summary>The gravest severity among the rules that are not satisfied, aggregates left out; null where there is none.</summary>
    public Severity? WorstSeverity
    {
        get
        {
            Severity? worst = null;
            for (var slot = 0; slot < Count; slot++)
            {
                var definition = rules![slot].Definition;
                if (codes.Get(slot) == Outcome.NotSatisfied && !definition.IsAggregate && (worst is null || definition.Severity > worst))
                {
                    worst = definition.Severity;
                }
            }

            return worst;
        }
    }

    /// <summary>Whether some rule of statute or regulations is not satisfied, or facts contradict each other.</summary>
    public bool HasBreach => WorstSeverity >= Severity.Breach;

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not among those settled; definitions and restatements never are.</exception>
    public Outcome this[RuleId id]
    {
        get
        {
            for (var slot = 0; slot < Count; slot++)
            {
                if (rules![slot].Id == id)
                {
                    return codes.Get(slot);
                }
            }

            throw new KeyNotFoundException($"No rule {id.Value} was settled.");
        }
    }

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
    /// <exception cref="KeyNotFoundException">The rule is not among those settled; definitions and restatements never are.</exception>
    public Outcome this[string id] => this[new RuleId(id)];

    /// <summary>Whether two verdicts settle the same rules in the same way.</summary>
    public static bool operator ==(Verdict left, Verdict right) => left.Equals(right);

    /// <summary>Whether two verdicts differ in their rules or in an outcome.</summary>
    public static bool operator !=(Verdict left, Verdict right) => !left.Equals(right);

    /// <summary>How many rules, aggregates left out, have an outcome.</summary>
    public int CountOf(Outcome outcome)
    {
        var count = 0;
        for (var slot = 0; slot < Count; slot++)
        {
            if (codes.Get(slot) == outcome && !rules![slot].Definition.IsAggregate)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The rule at a position of the catalogue's order, counted from 0, with its outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public KeyValuePair<Rule, Outcome> At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Count);
        return new(rules![position], codes.Get(position));
    }

    /// <inheritdoc/>
    public bool Equals(Verdict other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var slot = 0; slot < Count; slot++)
        {
            if (rules![slot].Id != other.rules![slot].Id || codes.Get(slot) != other.codes.Get(slot))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var slot = 0; slot < Count; slot++)
        {
            hash.Add(codes.Get(slot));
        }

        return hash.ToHashCode();
    }
}
