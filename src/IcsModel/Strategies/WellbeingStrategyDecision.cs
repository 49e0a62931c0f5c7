using NodaTime;

namespace IcsModel.Strategies;

/// <summary>What a health and wellbeing board decided on receiving an integrated care strategy (section 116A(2) and (2A)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record WellbeingStrategyDecision
{
    /// <summary>The council of the board, or null while not known.</summary>
    public Body? Council { get; init; }

    /// <summary>The id of the integrated care strategy, or null while not known.</summary>
    public string? Strategy { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was decided, or null while not known.</summary>
    public WellbeingStrategyOutcome? Outcome { get; init; }

    /// <summary>Whether it records that the integrated care strategy was considered, or null while not known.</summary>
    public bool? RecordsConsideration { get; init; }
}
