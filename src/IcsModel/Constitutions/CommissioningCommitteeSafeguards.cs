namespace IcsModel.Constitutions;

/// <summary>What a constitution says of the members of committees that may exercise commissioning functions (Schedule 1B paragraph 11(4)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommissioningCommitteeSafeguards
{
    /// <summary>Whether the chair approves or appoints every member, or null while not known.</summary>
    public Clause? ChairApprovesMembers { get; init; }

    /// <summary>Whether the chair is barred from candidates seen as undermining independence through private healthcare, or null while not known.</summary>
    public Clause? CoversPrivateHealthcare { get; init; }

    /// <summary>Whether the bar reaches any other reason as well, or null while not known.</summary>
    public Clause? CoversOtherReasons { get; init; }
}
