using NodaTime;

namespace IcsModel.Establishment;

/// <summary>A board likely to be affected by the variation or revocation of an establishment order, and whether NHS England consulted it.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AffectedBoard
{
    /// <summary>The board, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>Whether NHS England consulted it, or null while not known.</summary>
    public bool? WasConsulted { get; init; }

    /// <summary>The day on which the consultation of it ended, or null while not known.</summary>
    public LocalDate? ConsultedUntil { get; init; }
}
