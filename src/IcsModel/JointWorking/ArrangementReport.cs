using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>A report of the side that exercises functions to the other.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ArrangementReport
{
    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it covers a year rather than a quarter, or null while not known.</summary>
    public bool? IsAnnual { get; init; }
}
