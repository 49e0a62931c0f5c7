namespace IcsModel.Strategies;

/// <summary>What the guidance on integrated care strategies asks a strategy to consider.</summary>
public enum StrategyTopic
{
    /// <summary>The direction of the whole area towards joined-up, preventive care.</summary>
    WholeAreaDirection,

    /// <summary>The local strategies and plans it builds on.</summary>
    ExistingStrategies,

    /// <summary>Shared outcomes; unverified.</summary>
    SharedOutcomes,

    /// <summary>Quality and performance.</summary>
    QualityAndPerformance,

    /// <summary>Joint working and section 75; unverified.</summary>
    JointWorking,

    /// <summary>Personalised care.</summary>
    PersonalisedCare,

    /// <summary>Disparities in health and social care.</summary>
    Disparities,

    /// <summary>Prevention and population health.</summary>
    Prevention,

    /// <summary>Health protection; unverified.</summary>
    HealthProtection,

    /// <summary>Children, families, ageing and transitions in life.</summary>
    LifeCourse,

    /// <summary>The workforce, with the national workforce plan.</summary>
    Workforce,

    /// <summary>Research and innovation; unverified.</summary>
    Research,

    /// <summary>Wider determinants and health-related services.</summary>
    WiderDeterminants,

    /// <summary>Data and the sharing of information; unverified.</summary>
    DataSharing,

    /// <summary>Plans and outcome frameworks of places.</summary>
    PlacePlans,

    /// <summary>Wide involvement, groups who are often missed included.</summary>
    WideInvolvement,

    /// <summary>Dying well and care at the end of life.</summary>
    EndOfLife,

    /// <summary>Review and evaluation; unverified.</summary>
    ReviewAndEvaluation,

    /// <summary>Involvement beyond the statutory minimum; unverified.</summary>
    InvolvementBeyondTheMinimum,
}
