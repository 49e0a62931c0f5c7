namespace IcsModel.Rules;

/// <summary>What a local rule came to for one board on one date, with the words for it.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record LocalRuling
{
    /// <summary>The outcome; never <see cref="Outcome.NotInForce"/>, which follows from the period of the rule.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why, as a code.</summary>
    public Reason Reason { get; init; }

    /// <summary>What was found, as a sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>What would put it right, or null where nothing needs putting right.</summary>
    public string? Remedy { get; init; }

    /// <summary>What is missing, when the outcome is undetermined.</summary>
    public ValueList<MissingFact> Missing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<MissingFact>.Empty;

    /// <summary>The located observations: every member, appointment or committee that is at fault or undecided.</summary>
    public ValueList<Finding> Findings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Finding>.Empty;
}
