namespace IcsModel.Places;

/// <summary>A place, neighbourhood, locality or network within a system; it is no body in law.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Place
{
    /// <summary>An id, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, or null; no rule reads it.</summary>
    public string? Name { get; init; }

    /// <summary>Which tier it is, or null while not known.</summary>
    public TierKind? Kind { get; init; }

    /// <summary>The id of the place it lies in, or null where it lies in the system itself.</summary>
    public string? Within { get; init; }

    /// <summary>How many people live there, or null while not known.</summary>
    public int? Population { get; init; }

    /// <summary>The areas that make it up, by the codes used for the system.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether it lies wholly within the place or system above it; where null, the areas decide.</summary>
    public bool? IsWithinItsParent { get; init; }

    /// <summary>Its governance; null while nothing is known of it.</summary>
    public PlaceGovernance? Governance { get; init; }
}
