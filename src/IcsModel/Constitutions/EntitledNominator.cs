using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>A body that the constitution lists as entitled to take part in a joint nomination.</summary>
/// <remarks>
/// The prescribed descriptions stand in regulations whose text has not been verified, so the list of the constitution is taken as it is; the
/// conditions below are carried as the board states them, without any number.
/// </remarks>
public sealed record EntitledNominator
{
    /// <summary>The body, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>Whether it provides the relevant services in the board's area, or null while not known.</summary>
    public bool? ProvidesServicesInArea { get; init; }

    /// <summary>For a trust, whether the forward plan condition is met, or null while not known; unverified.</summary>
    public bool? MeetsForwardPlanCondition { get; init; }

    /// <summary>For a trust, whether the level of services provided condition is met, or null while not known; unverified.</summary>
    public bool? MeetsLevelOfServicesCondition { get; init; }

    /// <summary>For a provider of primary medical services, whether it is of the prescribed description, or null while not known; unverified.</summary>
    public bool? IsOfPrescribedDescription { get; init; }

    /// <summary>The first day the body no longer existed, or null while it does.</summary>
    public LocalDate? AbolishedOn { get; init; }
}
