using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A consideration whether an integrated care strategy needs revision (section 116ZB(6)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record RevisionConsideration
{
    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The ids of the needs assessments it took into account.</summary>
    public FactList<string> Assessments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>What was decided, or null while not known.</summary>
    public RevisionOutcome? Outcome { get; init; }
}
