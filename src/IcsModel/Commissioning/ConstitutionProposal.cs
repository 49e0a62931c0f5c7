using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The proposal of the first constitution of an integrated care board (section 14Z26).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConstitutionProposal
{
    /// <summary>The clinical commissioning groups that proposed.</summary>
    public FactList<Body> Proposers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether those the groups thought appropriate were consulted before, or null while not known.</summary>
    public bool? IsConsulted { get; init; }

    /// <summary>The day the consultation ended, or null while not known.</summary>
    public LocalDate? ConsultationEndedOn { get; init; }

    /// <summary>Whether the order gives effect to the proposal, or null while not known.</summary>
    public bool? IsAdopted { get; init; }

    /// <summary>Where it does not, whether a reason is recorded; false says that none is, or null while not known.</summary>
    public bool? HasDepartureReason { get; init; }

    /// <summary>The reason, or null while not known.</summary>
    public ProposalDepartureReason? DepartureReason { get; init; }

    /// <summary>Whether the proposal departs from NHS England's guidance and model constitution, or null while not known.</summary>
    public bool? DepartsFromGuidance { get; init; }

    /// <summary>Whether the reason for departing from the guidance is recorded, or null while not known.</summary>
    public bool? HasReasonForGuidanceDeparture { get; init; }
}
