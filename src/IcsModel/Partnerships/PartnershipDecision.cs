namespace IcsModel.Partnerships;

/// <summary>A decision of a partnership.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipDecision
{
    /// <summary>An id of the decision, unique in the meeting; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it decided on, or null while not known.</summary>
    public PartnershipFunction? Function { get; init; }

    /// <summary>For anything else than strategy, membership and procedure, whether some power authorises it, or null while not known.</summary>
    public bool? HasLawfulAuthority { get; init; }

    /// <summary>What was decided, or null; no rule reads it.</summary>
    public string? Description { get; init; }
}
