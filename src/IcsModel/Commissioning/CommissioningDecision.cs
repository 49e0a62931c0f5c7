using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A decision of the governing body of a clinical commissioning group.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommissioningDecision
{
    /// <summary>An id of the decision, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it was made in the exercise of commissioning functions, or null while not known.</summary>
    public bool? ExercisesCommissioningFunctions { get; init; }

    /// <summary>The day the nominated person was consulted on it, or null while not known.</summary>
    public LocalDate? NomineeConsultedOn { get; init; }

    /// <summary>Whether the nominated person was consulted on it; false says not before it was made, or null while not known.</summary>
    public bool? NomineeConsulted { get; init; }
}
