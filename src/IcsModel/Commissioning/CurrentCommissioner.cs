using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A body that is shown as commissioning health services.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CurrentCommissioner
{
    /// <summary>The body, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after, or null while there is no end or it is not known.</summary>
    public LocalDate? To { get; init; }
}
