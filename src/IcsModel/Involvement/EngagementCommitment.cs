namespace IcsModel.Involvement;

/// <summary>A commitment of an engagement strategy under one of the ten principles.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record EngagementCommitment
{
    /// <summary>The principle, or null while not known.</summary>
    public InvolvementPrinciple? Principle { get; init; }

    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Description { get; init; }
}
