namespace IcsModel.Strategies;

/// <summary>What was decided when the revision of a strategy was considered.</summary>
public enum RevisionOutcome
{
    /// <summary>That no revision is needed.</summary>
    NoRevision,

    /// <summary>That it is to be revised.</summary>
    Revise,
}
