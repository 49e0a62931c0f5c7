namespace IcsModel.Commissioning;

/// <summary>A criterion for designation as an integrated care system; the list is not verified.</summary>
public enum AccreditationCriterion
{
    /// <summary>Leadership and a partnership board.</summary>
    Leadership,

    /// <summary>Capacity.</summary>
    Capacity,

    /// <summary>Streamlined commissioning.</summary>
    StreamlinedCommissioning,

    /// <summary>A plan for the system.</summary>
    SystemPlan,

    /// <summary>A financial framework.</summary>
    FinancialFramework,

    /// <summary>Mutual accountability.</summary>
    MutualAccountability,
}
