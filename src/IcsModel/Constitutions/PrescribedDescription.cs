using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>The conditions by which a body can be of the prescribed description.</summary>
public enum PrescribedCondition
{
    /// <summary>None is shown.</summary>
    None,

    /// <summary>For a trust: the forward plan condition, which is considered first.</summary>
    ForwardPlan,

    /// <summary>For a trust: the level of services provided condition, considered only where the forward plan condition is not met.</summary>
    LevelOfServices,

    /// <summary>For a provider of primary medical services: the description as stated by the board.</summary>
    PrimaryMedicalServices,

    /// <summary>For a local authority no description is prescribed: an overlap of areas is enough.</summary>
    NoneNeeded,
}

/// <summary>Whether a body is of the description prescribed for nominating, and by which condition.</summary>
/// <remarks>
/// ICB-NOM-001 to -003: Schedule 1B paragraph 8(2)(a)(ii), (b)(ii) and (5). The regulations' number, thresholds and wording are unverified, so the conditions
/// are carried as the board states them and no number is tested; the constitution's list decides who is entitled.
/// </remarks>
/// <param name="IsMet">Whether the description is met, or null while not known.</param>
/// <param name="Condition">The condition relied on.</param>
public sealed record PrescribedDescription(bool? IsMet, PrescribedCondition Condition)
{
    /// <summary>Resolves the description for a listed body of a sector.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="nominator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sector"/> is none of the three nominating sectors.</exception>
    public static PrescribedDescription Of(EntitledNominator nominator, NominatingSector sector)
    {
        ArgumentNullException.ThrowIfNull(nominator);
        return sector switch
        {
            NominatingSector.NhsTrusts => OfTrust(nominator),
            NominatingSector.PrimaryMedicalServices => new(nominator.IsOfPrescribedDescription, PrescribedCondition.PrimaryMedicalServices),
            NominatingSector.LocalAuthorities => new(IsMet: true, PrescribedCondition.NoneNeeded),
            _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "Name one of the three nominating sectors."),
        };
    }

    private static PrescribedDescription OfTrust(EntitledNominator trust) =>
        (trust.MeetsForwardPlanCondition, trust.MeetsLevelOfServicesCondition) switch
        {
            (true, _) => new(IsMet: true, PrescribedCondition.ForwardPlan),
            (false, { } met) => new(met, met ? PrescribedCondition.LevelOfServices : PrescribedCondition.None),
            _ => new(IsMet: null, PrescribedCondition.None),
        };
}
