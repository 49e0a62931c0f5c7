namespace IcsModel.Commissioning;

/// <summary>What the public is involved in (section 14Z2(2) of the National Health Service Act 2006).</summary>
public enum CcgActivityKind
{
    /// <summary>Planning how services are commissioned.</summary>
    Planning,

    /// <summary>Developing and considering proposals for change.</summary>
    ChangeProposal,

    /// <summary>Decisions about how commissioning works.</summary>
    Decision,
}
