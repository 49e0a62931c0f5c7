namespace IcsModel.Commissioning;

/// <summary>A factor that NHS England weighs before it decides on an application (Schedule 1 to S.I. 2012/1631).</summary>
public enum MergerFactor
{
    /// <summary>(a) how far every member really takes part in the decisions.</summary>
    MemberParticipation,

    /// <summary>(b) the financial controls that protect public money.</summary>
    FinancialControls,

    /// <summary>(c) whether most patients of the member practices live in the area.</summary>
    PatientsInArea,

    /// <summary>(d) whether the area crosses the boundary of a unitary or upper-tier council and, if so, whether that is best for patients.</summary>
    CouncilBoundaries,

    /// <summary>(e) and after: the views of councils, patients and others, and how they were used; the wording is not verified.</summary>
    ViewsOfOthers,
}
