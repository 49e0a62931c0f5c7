namespace IcsModel.Constitutions;

/// <summary>A place where a constitution leaves the mandatory text of the model constitution.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ModelDeparture
{
    /// <summary>The clause of the model constitution departed from, or null while not known.</summary>
    public string? Provision { get; init; }

    /// <summary>Whether NHS England agreed to it, or null while not known.</summary>
    public bool? AgreedByNhsEngland { get; init; }

    /// <summary>The letter or decision that records the agreement, or null; no rule reads it.</summary>
    public string? Reference { get; init; }

    /// <summary>The clause of the constitution, or null.</summary>
    public Clause? Clause { get; init; }
}
