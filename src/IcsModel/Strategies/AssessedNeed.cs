namespace IcsModel.Strategies;

/// <summary>A need found by a joint strategic needs assessment.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AssessedNeed
{
    /// <summary>An id of the need, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it relates to the area of the board, or null while not known; an answer to it is looked for then, and its absence left open.</summary>
    public bool? RelatesToBoardArea { get; init; }
}
