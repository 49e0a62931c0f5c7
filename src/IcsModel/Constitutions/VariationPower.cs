namespace IcsModel.Constitutions;

/// <summary>The power to vary a constitution that it must contain (Schedule 1B paragraph 15).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record VariationPower
{
    /// <summary>Whether it contains a power to vary, or null while not known.</summary>
    public Clause? Power { get; init; }

    /// <summary>Whether it lays down the procedure for varying, or null while not known.</summary>
    public Clause? Procedure { get; init; }

    /// <summary>Whether NHS England can vary it on its own initiative, or null while not known.</summary>
    public Clause? ByNhsEngland { get; init; }

    /// <summary>Whether any other variation needs the approval of NHS England before it is made; false where NHS England is only told afterwards, or null while not known.</summary>
    public Clause? PriorApproval { get; init; }
}
