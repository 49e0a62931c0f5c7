namespace IcsModel.Interests;

/// <summary>Whether an interest conflicts.</summary>
public enum ConflictStatus
{
    /// <summary>An actual conflict.</summary>
    Actual,

    /// <summary>A potential conflict.</summary>
    Potential,

    /// <summary>A conflict that others may perceive.</summary>
    Perceived,
}
