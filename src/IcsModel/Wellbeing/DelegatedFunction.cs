namespace IcsModel.Wellbeing;

/// <summary>A function that a council gave to its health and wellbeing board (section 196(2)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record DelegatedFunction
{
    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is a function of health scrutiny (section 244 of the National Health Service Act 2006), or null while not known.</summary>
    public bool? IsHealthScrutiny { get; init; }
}
