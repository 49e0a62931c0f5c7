namespace IcsModel.Systems;

/// <summary>An NHS trust or foundation trust of the system.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SystemTrust
{
    /// <summary>The trust, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>Whether it provides acute services, or null while not known.</summary>
    public bool? IsAcute { get; init; }

    /// <summary>Whether it provides mental health services, or null while not known.</summary>
    public bool? IsMentalHealth { get; init; }
}
