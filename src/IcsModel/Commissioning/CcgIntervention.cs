using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>What NHS England did because a clinical commissioning group was failing or might fail (sections 14Z21 and 14Z22 of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgIntervention
{
    /// <summary>An id of the intervention, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Which it is, or null while not known; special measures are a label of policy and no direction.</summary>
    public CcgInterventionKind? Kind { get; init; }

    /// <summary>Of what NHS England was satisfied, or null while not known.</summary>
    public CcgFailure? Ground { get; init; }

    /// <summary>The day it took effect, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day it was lifted, or null while it was not.</summary>
    public LocalDate? LiftedOn { get; init; }

    /// <summary>Where functions were handed to another group, whether that group was consulted, or null while not known.</summary>
    public bool? OtherGroupConsulted { get; init; }

    /// <summary>Before a dissolution, whether the group, the councils concerned and others were consulted with reasons, or null while not known.</summary>
    public bool? Consulted { get; init; }

    /// <summary>Before a dissolution, whether a report answering the consultation was published, or null while not known.</summary>
    public bool? ReportPublished { get; init; }
}
