using NodaTime;

namespace IcsModel;

/// <summary>A recorded statement by a named, accountable person or group that something was done or is so.</summary>
/// <remarks>An attestation settles a question only when both who gave it and the day are recorded.</remarks>
public sealed record Attestation
{
    /// <summary>Who gave it, or null while not known.</summary>
    public Actor? By { get; init; }

    /// <summary>The day it was given, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What it rests on, or null; no rule reads it.</summary>
    public string? Basis { get; init; }
}
