using NodaTime;

namespace IcsModel.Interests;

/// <summary>A declaration of a conflict or potential conflict of interest, whether or not it reached a register.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Declaration
{
    /// <summary>An id of the declaration, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who declared, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The id of the register it was entered in, or null while not known.</summary>
    public string? Register { get; init; }

    /// <summary>Whether it was entered in a register, or null while not known.</summary>
    public bool? IsEntered { get; init; }
}
