namespace IcsModel.Commissioning;

/// <summary>What was recorded on one factor.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerFactorEvidence
{
    /// <summary>The factor, or null while not known.</summary>
    public MergerFactor? Factor { get; init; }

    /// <summary>Whether NHS England considered it, or null while not known.</summary>
    public bool? IsConsidered { get; init; }

    /// <summary>What the evidence was, or null; no rule reads it.</summary>
    public string? Evidence { get; init; }
}
