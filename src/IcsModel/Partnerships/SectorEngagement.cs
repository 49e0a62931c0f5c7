namespace IcsModel.Partnerships;

/// <summary>A standing way, other than membership, in which a sector takes part in a partnership.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SectorEngagement
{
    /// <summary>The sector, or null while not known.</summary>
    public PartnershipSector? Sector { get; init; }

    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Description { get; init; }
}
