namespace IcsModel.Commissioning;

/// <summary>The handing over from clinical commissioning groups to integrated care boards on 1 July 2022 (section 14Z27 of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommissioningTransition
{
    /// <summary>The name of the transition, or null; no rule reads it.</summary>
    public string? Name { get; init; }
}
