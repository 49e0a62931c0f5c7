namespace IcsModel.Involvement;

/// <summary>The points at which people must be involved (section 14Z45(2) of the National Health Service Act 2006).</summary>
public enum ActivityKind
{
    /// <summary>Planning commissioning arrangements.</summary>
    Planning,

    /// <summary>Developing and considering proposals for change.</summary>
    ChangeProposal,

    /// <summary>Deciding something that affects how the arrangements operate.</summary>
    OperationalDecision,
}
