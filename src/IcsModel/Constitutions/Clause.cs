namespace IcsModel.Constitutions;

/// <summary>Whether a constitution provides for something, and where.</summary>
public sealed record Clause
{
    /// <summary>Whether the constitution provides for it, or null while nobody has looked.</summary>
    public bool? Provides { get; init; }

    /// <summary>The number of the clause in the board's own document, or null while not known.</summary>
    public string? Number { get; init; }

    /// <summary>The page, counted from 1, or null while not known.</summary>
    public int? Page { get; init; }
}
