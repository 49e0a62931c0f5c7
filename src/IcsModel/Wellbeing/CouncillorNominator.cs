namespace IcsModel.Wellbeing;

/// <summary>Who nominated a councillor.</summary>
public enum CouncillorNominator
{
    /// <summary>The elected mayor or executive leader.</summary>
    MayorOrLeader,

    /// <summary>The authority.</summary>
    Authority,
}
