namespace IcsModel.Testing;

/// <summary>What kind of thing a scenario, and the rule it is about, asks about.</summary>
public enum SubjectKind
{
    /// <summary>An integrated care board with its constitution, committees and registers.</summary>
    Board,

    /// <summary>An integrated care system: a board, its councils, their partnership and what they prepare and arrange.</summary>
    System,

    /// <summary>The clinical commissioning groups of a part of England, their mergers and the transition to boards.</summary>
    CommissioningHistory,

    /// <summary>All integrated care boards of England with their areas, taken together.</summary>
    CommissioningMap,
}
