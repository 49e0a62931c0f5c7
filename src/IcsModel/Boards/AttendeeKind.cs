namespace IcsModel.Boards;

/// <summary>On what footing someone who is not a member attends the board.</summary>
public enum AttendeeKind
{
    /// <summary>A participant, who may speak when the chair allows.</summary>
    Participant,

    /// <summary>An observer.</summary>
    Observer,

    /// <summary>A substitute or deputy who comes in a member's place.</summary>
    Substitute,
}
