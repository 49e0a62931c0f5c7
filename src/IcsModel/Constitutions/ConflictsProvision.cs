namespace IcsModel.Constitutions;

/// <summary>The arrangements for conflicts of interest that a constitution includes (Schedule 1B paragraph 13).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConflictsProvision
{
    /// <summary>Whether it covers the keeping of registers of interests (section 14Z30(1)), or null while not known.</summary>
    public Clause? Registers { get; init; }

    /// <summary>Whether it covers their publication or public access to them (section 14Z30(2)), or null while not known.</summary>
    public Clause? PublicAccess { get; init; }

    /// <summary>Whether it covers the declaration of conflicts and their entry in the registers (section 14Z30(3)), or null while not known.</summary>
    public Clause? Declarations { get; init; }

    /// <summary>Whether it covers the management of conflicts (section 14Z30(4)), or null while not known.</summary>
    public Clause? Management { get; init; }

    /// <summary>Whether it states the principles by which the arrangements are followed, or null while not known.</summary>
    public Clause? Principles { get; init; }
}
