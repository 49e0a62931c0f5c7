namespace IcsModel.Commissioning;

/// <summary>A criterion of NHS England's procedures of 2016 and 2019 for mergers, as secondary sources report them.</summary>
public enum MergerCriterion
{
    /// <summary>The area is that of the sustainability and transformation partnership or integrated care system, or lies within it.</summary>
    SystemAlignment,

    /// <summary>The area is that of councils, or there is a convincing reason and good relations.</summary>
    CouncilCoterminosity,

    /// <summary>Clinicians lead and members go on being engaged.</summary>
    ClinicalLeadership,

    /// <summary>Finances are managed soundly, with controls for the transition.</summary>
    FinancialManagement,

    /// <summary>The groups already work jointly.</summary>
    JointWorking,

    /// <summary>The new group is able to engage local communities.</summary>
    CommunityEngagement,

    /// <summary>The merger saves costs.</summary>
    CostSavings,

    /// <summary>The governing bodies support it.</summary>
    GoverningBodySupport,
}
