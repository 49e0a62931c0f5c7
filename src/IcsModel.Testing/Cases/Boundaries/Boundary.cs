namespace IcsModel.Testing.Cases.Boundaries;

/// <summary>A day around the life of a rule or of a board.</summary>
internal enum Boundary
{
    /// <summary>The day before the first on which the rule is in force.</summary>
    Before,

    /// <summary>The first day on which the rule is in force.</summary>
    First,

    /// <summary>The last day on which the rule is in force.</summary>
    Last,

    /// <summary>The first day on which the rule is no longer in force.</summary>
    After,

    /// <summary>A day on which the rule is in force and the board is abolished.</summary>
    Abolished,
}
