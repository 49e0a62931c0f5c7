namespace IcsModel.Commissioning;

/// <summary>One of those who applied for a clinical commissioning group.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgApplicant
{
    /// <summary>The practice or other provider, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>Whether it was, or wished to be, a provider of primary medical services, or null while not known.</summary>
    public bool? ProvidesOrWishesTo { get; init; }

    /// <summary>Whether it wished to be a member of the group, or null while not known.</summary>
    public bool? WishesToBeMember { get; init; }
}
