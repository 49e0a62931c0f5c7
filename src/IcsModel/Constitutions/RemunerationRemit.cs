namespace IcsModel.Constitutions;

/// <summary>What the terms of reference of a remuneration committee cover (model constitution clauses 8.1.5 and 8.1.6).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record RemunerationRemit
{
    /// <summary>The pay policy of the board and its standard terms, or null while not known.</summary>
    public bool? PayPolicy { get; init; }

    /// <summary>The pay and allowances of employees, or null while not known.</summary>
    public bool? EmployeePay { get; init; }

    /// <summary>The pay and allowances of members of the board, or null while not known.</summary>
    public bool? BoardPay { get; init; }

    /// <summary>The allowances of committee members who are not members of the board, or null while not known.</summary>
    public bool? CommitteeAllowances { get; init; }
}
