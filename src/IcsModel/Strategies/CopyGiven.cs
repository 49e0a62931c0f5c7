using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A copy of a document given to somebody; publishing it is no such copy.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CopyGiven
{
    /// <summary>Who received it, or null while not known.</summary>
    public Body? Recipient { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }
}
