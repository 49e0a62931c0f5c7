using IcsModel.Law;
using NodaTime;

namespace IcsModel.Rules;

/// <summary>What a rule is, apart from how it decides: its source, force, dates and how sure the library is of them.</summary>
public sealed record RuleDefinition
{
    /// <summary>The stable id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>The provision that the rule encodes.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Further provisions that the rule reads together with <see cref="Citation"/>.</summary>
    public ValueList<Citation> ReadWith { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Citation>.Empty;

    /// <summary>The legal force, which alone decides how grave an unmet requirement is.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>What kind of norm it is.</summary>
    public ProvisionKind Kind { get; init; } = ProvisionKind.Condition;

    /// <summary>The runs of days on which the rule is in force; none for a provision never commenced.</summary>
    public required ValueList<EffectivePeriod> InForce { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How sure the library is of the source.</summary>
    public Confidence Confidence { get; init; } = Confidence.Verified;

    /// <summary>The day the source was last checked, or null where it is unverified.</summary>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>Who bears the duty.</summary>
    public required string Bearer { get; init; }

    /// <summary>What the rule asks, in plain words.</summary>
    public required string Asks { get; init; }

    /// <summary>How the rule decides, in plain words.</summary>
    public required string Decides { get; init; }

    /// <summary>The reading adopted where the text is silent or ambiguous, or null.</summary>
    public Interpretation? Reading { get; init; }

    /// <summary>Whether the entry evaluates anything; definitions and restatements do not.</summary>
    public bool Evaluates { get; init; } = true;

    /// <summary>The rules that already encode this requirement, where the entry restates it.</summary>
    public ValueList<RuleId> SameAs { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<RuleId>.Empty;

    /// <summary>Whether the rule sums up others and so stays out of counts and of whether a run fails.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>The rules whose worst outcome this one takes, for an aggregate that decides nothing itself.</summary>
    public ValueList<RuleId> WorstOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<RuleId>.Empty;

    /// <summary>The outcomes the rule can have.</summary>
    public ValueList<Outcome> Outcomes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Outcome>.Empty;

    /// <summary>How grave it is when the rule is not satisfied.</summary>
    public Severity Severity => Severities.Of(Force);

    /// <summary>Whether the rule is in force on a date.</summary>
    public bool IsInForceOn(LocalDate date)
    {
        foreach (var period in InForce)
        {
            if (period.Contains(date))
            {
                return true;
            }
        }

        return false;
    }
}
