namespace IcsModel.Commissioning;

/// <summary>What was recorded on one criterion for designation.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AccreditationEvidence
{
    /// <summary>The criterion, or null while not known.</summary>
    public AccreditationCriterion? Criterion { get; init; }

    /// <summary>Whether it was shown to be met, or null while not known.</summary>
    public bool? IsShown { get; init; }
}
