using NodaTime;

namespace IcsModel.Accounts;

/// <summary>A use of the seal of the board (Schedule 1B paragraph 24).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SealUse
{
    /// <summary>An id of the use, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who signed, or null while not known.</summary>
    public Person? Signatory { get; init; }
}
