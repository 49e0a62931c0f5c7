using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>A request of a health and wellbeing board that NHS England appoint a representative for a matter (section 197(3)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record RepresentativeRequest
{
    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day a representative was appointed, or null while not known.</summary>
    public LocalDate? AppointedOn { get; init; }

    /// <summary>Whether one was appointed; false says that none was, or null while not known.</summary>
    public bool? IsAnswered { get; init; }
}
