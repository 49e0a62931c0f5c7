using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>A fit and proper person test of a member (NHS England framework PRN00238).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record FitAndProperTest
{
    /// <summary>The day it was completed, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the member was found fit and proper, or null while not known.</summary>
    public bool? Passed { get; init; }

    /// <summary>Whether it was the test on appointment rather than an annual one, or null while not known.</summary>
    public bool? OnAppointment { get; init; }

    /// <summary>Whether the member attested their own fitness, or null while not known.</summary>
    public bool? SelfAttested { get; init; }

    /// <summary>Whether a board member reference was taken, or null while not known.</summary>
    public bool? ReferenceTaken { get; init; }

    /// <summary>Who recorded it, or null while not known.</summary>
    public Actor? RecordedBy { get; init; }
}
