namespace IcsModel.Purposes;

/// <summary>The four core purposes of an integrated care system, which are policy of NHS England and not law.</summary>
public enum CorePurpose
{
    /// <summary>Improve outcomes in population health and healthcare.</summary>
    Outcomes,

    /// <summary>Tackle inequalities in outcomes, experience and access.</summary>
    Inequalities,

    /// <summary>Enhance productivity and value for money.</summary>
    Productivity,

    /// <summary>Help the NHS support broader social and economic development.</summary>
    SocialAndEconomicDevelopment,
}
