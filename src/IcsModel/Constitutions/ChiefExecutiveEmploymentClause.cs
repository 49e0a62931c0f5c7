namespace IcsModel.Constitutions;

/// <summary>What a constitution says of the chief executive being an employee of the board (Schedule 1B paragraph 7(2)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ChiefExecutiveEmploymentClause
{
    /// <summary>Whether only an employee can become chief executive, or null while not known.</summary>
    public Clause? ToBecome { get; init; }

    /// <summary>Whether only an employee can remain chief executive, or null while not known.</summary>
    public Clause? ToRemain { get; init; }
}
