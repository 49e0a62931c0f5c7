using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>Something that disqualifies a person from a governing body (Schedule 5 to S.I. 2012/1631).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GoverningBodyDisqualification
{
    /// <summary>Which it is, or null while not known.</summary>
    public GoverningBodyBar? Kind { get; init; }

    /// <summary>For a sentence or a dismissal, its day; or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it was no longer so, or null while it is.</summary>
    public LocalDate? To { get; init; }
}
