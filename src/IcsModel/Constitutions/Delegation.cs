namespace IcsModel.Constitutions;

/// <summary>Functions that a constitution gives to somebody to exercise (Schedule 1B paragraph 11(3)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Delegation
{
    /// <summary>To whom, or null while not known.</summary>
    public DelegateKind? To { get; init; }

    /// <summary>Whether it rests on a power outside Schedule 1B, or null while not known.</summary>
    public bool? RestsOnAnotherPower { get; init; }

    /// <summary>What is given, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>The clause, or null.</summary>
    public Clause? Clause { get; init; }
}
