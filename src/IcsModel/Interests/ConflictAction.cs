namespace IcsModel.Interests;

/// <summary>What was done about a conflict.</summary>
public enum ConflictAction
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>It was noted.</summary>
    Noted,

    /// <summary>The person did not vote.</summary>
    NoVote,

    /// <summary>The person left the meeting.</summary>
    LeftMeeting,

    /// <summary>The person was excluded from the matter.</summary>
    Excluded,
}
