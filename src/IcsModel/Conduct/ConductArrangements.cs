using NodaTime;

namespace IcsModel.Conduct;

/// <summary>What a board has in place for standards of conduct, registers of gifts and decisions, and speaking up.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConductArrangements
{
    /// <summary>The day the policy on standards of business conduct was published, or null while not known.</summary>
    public LocalDate? StandardsOfConductPublishedOn { get; init; }

    /// <summary>Whether there is such a policy; false says that there is none, or null while not known.</summary>
    public bool? HasStandardsOfConduct { get; init; }

    /// <summary>A recorded statement that members and staff acknowledged the policy, or null while not known.</summary>
    public Attestation? StandardsAcknowledged { get; init; }

    /// <summary>Whether a register of gifts and hospitality is published, or null while not known.</summary>
    public bool? GiftsRegisterPublished { get; init; }

    /// <summary>Whether a register of procurement decisions is published, or null while not known.</summary>
    public bool? ProcurementDecisionsPublished { get; init; }

    /// <summary>The day the national policy on speaking up was adopted, or null while not known.</summary>
    public LocalDate? SpeakingUpPolicyAdoptedOn { get; init; }

    /// <summary>Whether the national policy is adopted; false says that it is not, or null while not known.</summary>
    public bool? HasSpeakingUpPolicy { get; init; }

    /// <summary>A recorded statement that workers in primary care have somebody to speak up to, or null while not known.</summary>
    public Attestation? PrimaryCareSpeakingUp { get; init; }
}
