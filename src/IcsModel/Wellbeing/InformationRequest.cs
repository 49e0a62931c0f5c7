using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>A request of a health and wellbeing board for information (section 199).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InformationRequest
{
    /// <summary>To whom, or null while not known.</summary>
    public Body? To { get; init; }

    /// <summary>Whether they are among those who must answer, or null while not known.</summary>
    public bool? IsInScope { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day it was answered, or null while not known.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Whether it was answered; false says that it was not, or null while not known.</summary>
    public bool? IsAnswered { get; init; }
}
