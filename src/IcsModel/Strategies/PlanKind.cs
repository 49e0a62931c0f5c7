namespace IcsModel.Strategies;

/// <summary>The documents of the board that rules on partnerships read.</summary>
public enum PlanKind
{
    /// <summary>The joint forward plan (section 14Z52).</summary>
    JointForwardPlan,

    /// <summary>The annual report (section 14Z58).</summary>
    AnnualReport,

    /// <summary>Any other plan.</summary>
    Other,
}
