namespace IcsModel.Strategies;

/// <summary>What a health and wellbeing board decided on receiving an integrated care strategy.</summary>
public enum WellbeingStrategyOutcome
{
    /// <summary>That the present local strategy is sufficient.</summary>
    ExistingIsSufficient,

    /// <summary>That a new local strategy is to be prepared.</summary>
    PrepareNew,
}
