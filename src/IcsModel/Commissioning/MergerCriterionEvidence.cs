namespace IcsModel.Commissioning;

/// <summary>What was recorded on one criterion of the procedures.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerCriterionEvidence
{
    /// <summary>The criterion, or null while not known.</summary>
    public MergerCriterion? Criterion { get; init; }

    /// <summary>Whether it was shown to be met, or null while not known.</summary>
    public bool? IsShown { get; init; }

    /// <summary>What the evidence was, or null; no rule reads it.</summary>
    public string? Evidence { get; init; }
}
