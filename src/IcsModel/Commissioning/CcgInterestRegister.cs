namespace IcsModel.Commissioning;

/// <summary>A register of the interests of people in a clinical commissioning group (section 14O(1) and (2) of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgInterestRegister
{
    /// <summary>Whose interests it holds.</summary>
    public FactList<CcgInterestGroup> Covers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgInterestGroup>.Unknown;

    /// <summary>Whether it is published, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether the public can see it on request, or null while not known.</summary>
    public bool? IsOpenOnRequest { get; init; }
}
