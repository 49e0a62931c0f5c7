namespace IcsModel.Commissioning;

/// <summary>A partnership below the level of the system, by the name it went by then.</summary>
/// <remarks>Before July 2022 local partnerships were called integrated care partnerships in places; they were not those of the Act. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record FormerPartnership
{
    /// <summary>An id of the partnership, unique in the stage; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name then, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>Its later name, or null while not known.</summary>
    public string? LaterName { get; init; }

    /// <summary>Whether it is taken for an integrated care partnership under section 116ZA of the Local Government and Public Involvement in Health Act 2007, or null while not known.</summary>
    public bool? IsIntegratedCarePartnership { get; init; }
}
