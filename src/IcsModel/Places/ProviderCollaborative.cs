namespace IcsModel.Places;

/// <summary>A provider collaborative, which has no functions of its own.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ProviderCollaborative
{
    /// <summary>An id, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, or null; no rule reads it.</summary>
    public string? Name { get; init; }

    /// <summary>The trusts and others that belong to it.</summary>
    public FactList<Body> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether decisions of the collaborative itself are recorded, or null while not known.</summary>
    public bool? TakesDecisions { get; init; }

    /// <summary>Whether they rest on delegation, a joint committee, a lead provider contract or each trust's own board, or null while not known.</summary>
    public bool? HasLawfulBasis { get; init; }
}
