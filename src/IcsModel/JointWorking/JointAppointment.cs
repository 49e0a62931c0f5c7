using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>A person appointed jointly by bodies of the NHS, or of the NHS and local government.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record JointAppointment
{
    /// <summary>An id of the appointment, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The bodies.</summary>
    public FactList<Body> Between { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether the bodies of the NHS had regard to the guidance on joint appointments (section 13UA), or null while not known.</summary>
    public bool? GuidanceRegarded { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }
}
