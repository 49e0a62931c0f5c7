using NodaTime;

namespace IcsModel.Interests;

/// <summary>How a conflict declared for a decision was handled.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConflictHandling
{
    /// <summary>An id of the decision, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who was conflicted, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The day of the decision, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the conflict was material, or null while not known.</summary>
    public bool? IsMaterial { get; init; }

    /// <summary>What was done, or null while not known.</summary>
    public ConflictAction? Handling { get; init; }
}
