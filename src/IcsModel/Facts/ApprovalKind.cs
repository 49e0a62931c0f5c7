namespace IcsModel;

/// <summary>The forms in which an approval is given.</summary>
public enum ApprovalKind
{
    /// <summary>An approval of the appointment, removal or variation.</summary>
    Approval,

    /// <summary>
    /// A direction by NHS England under section 14Z61(4)(b) of the National Health Service Act 2006 naming whom the chair must appoint as chief
    /// executive; read as NHS England's approval of that person.
    /// </summary>
    Direction,
}
