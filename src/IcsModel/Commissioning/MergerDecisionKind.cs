namespace IcsModel.Commissioning;

/// <summary>What NHS England decided.</summary>
public enum MergerDecisionKind
{
    /// <summary>It granted the application.</summary>
    Granted,

    /// <summary>It refused the application.</summary>
    Refused,
}
