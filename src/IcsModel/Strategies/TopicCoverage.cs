namespace IcsModel.Strategies;

/// <summary>Whether a strategy considers a topic of the guidance.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record TopicCoverage
{
    /// <summary>The topic, or null while not known.</summary>
    public StrategyTopic? Topic { get; init; }

    /// <summary>Whether the strategy considers it, or null while not known.</summary>
    public bool? IsConsidered { get; init; }

    /// <summary>Where it does not, whether reasons are recorded, or null while not known.</summary>
    public bool? ReasonsForOmission { get; init; }

    /// <summary>The section of the strategy, or null; no rule reads it.</summary>
    public string? Section { get; init; }
}
