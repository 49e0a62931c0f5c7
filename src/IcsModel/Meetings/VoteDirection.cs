namespace IcsModel.Meetings;

/// <summary>How a vote was cast.</summary>
public enum VoteDirection
{
    /// <summary>For the motion.</summary>
    For,

    /// <summary>Against the motion.</summary>
    Against,

    /// <summary>Neither for nor against.</summary>
    Abstained,
}
