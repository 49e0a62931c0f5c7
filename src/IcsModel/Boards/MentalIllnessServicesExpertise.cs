namespace IcsModel.Boards;

/// <summary>Whether a member has knowledge and experience of services for the prevention, diagnosis and treatment of mental illness.</summary>
/// <remarks>Schedule 1B paragraph 8(6) to the National Health Service Act 2006, read as one composite quality (interpretation).</remarks>
public sealed record MentalIllnessServicesExpertise
{
    /// <summary>Whether the member has it, or null while not known.</summary>
    public bool? Held { get; init; }

    /// <summary>Who attests it, when and on what basis, or null while not known.</summary>
    public Attestation? Attestation { get; init; }
}
