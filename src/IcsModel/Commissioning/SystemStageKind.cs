namespace IcsModel.Commissioning;

/// <summary>How far a system had come on the way to an integrated care system in law.</summary>
/// <remarks>None of the first three is a body or has a function in law.</remarks>
public enum SystemStageKind
{
    /// <summary>A footprint for a sustainability and transformation plan, from 2016.</summary>
    TransformationPlan,

    /// <summary>A sustainability and transformation partnership, from 2016 or 2017.</summary>
    TransformationPartnership,

    /// <summary>An integrated care system designated by NHS England; an administrative status.</summary>
    DesignatedIcs,

    /// <summary>A system with an integrated care board and an integrated care partnership, from 1 July 2022.</summary>
    StatutoryIcs,
}
