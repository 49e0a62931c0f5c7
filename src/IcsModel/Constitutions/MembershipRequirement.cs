namespace IcsModel.Constitutions;

/// <summary>A requirement that regulations under Schedule 1B paragraph 10 make of a constitution, as the user knows it.</summary>
/// <remarks>No such regulations are known to this library. Equality is by value.</remarks>
public sealed record MembershipRequirement
{
    /// <summary>The regulation, or null while not known.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the constitution meets it, or null while not known.</summary>
    public Clause? Met { get; init; }
}
