namespace IcsModel.Commissioning;

/// <summary>An instrument, form or reference of a clinical commissioning group that was live when the group ended (regulation 29 of S.I. 2022/734).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CarriedInstrument
{
    /// <summary>An id of the instrument, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>It in short words, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is a direction about primary medical or ophthalmic functions (regulation 22), or null while not known.</summary>
    public bool? IsPrimaryCareDirection { get; init; }

    /// <summary>Whether it is treated as having ended with the group, or null while not known.</summary>
    public bool? IsTreatedAsLapsed { get; init; }

    /// <summary>The body it is now treated as belonging to or binding, or null while not known.</summary>
    public Body? Holder { get; init; }
}
