namespace IcsModel.Constitutions;

/// <summary>What the fraction of a quorum is taken of.</summary>
public enum QuorumBase
{
    /// <summary>The members in post on the day of the meeting.</summary>
    MembersInPost,

    /// <summary>The seats the constitution lays down, filled or not.</summary>
    Seats,
}
