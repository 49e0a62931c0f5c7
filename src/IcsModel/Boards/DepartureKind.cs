namespace IcsModel.Boards;

/// <summary>The ways in which a person leaves a seat.</summary>
public enum DepartureKind
{
    /// <summary>Somebody removed them.</summary>
    Removed,

    /// <summary>They resigned.</summary>
    Resigned,

    /// <summary>Their term ended.</summary>
    TermEnded,

    /// <summary>They died.</summary>
    Died,

    /// <summary>They ceased to hold office on a disqualification that the constitution lays down.</summary>
    Disqualified,
}
