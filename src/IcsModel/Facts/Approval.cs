using NodaTime;

namespace IcsModel;

/// <summary>An approval of an appointment, a removal or a variation of the constitution.</summary>
/// <remarks>An approval counts from the day it was given; one without a day leaves open whether it came in time.</remarks>
public sealed record Approval
{
    /// <summary>Who gave it, or null while not known.</summary>
    public Actor? By { get; init; }

    /// <summary>The day it was given, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The form it took; null is read as an approval.</summary>
    public ApprovalKind? Kind { get; init; }

    /// <summary>The reference of the letter, minute or direction, or null while not known.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// Whether the chair recorded having considered the aim of Schedule 1B paragraph 8(6), that an ordinary member should know services for mental
    /// illness; null while not known.
    /// </summary>
    public bool? MentalIllnessExpertiseConsidered { get; init; }
}
