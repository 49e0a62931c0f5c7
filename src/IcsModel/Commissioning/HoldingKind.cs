namespace IcsModel.Commissioning;

/// <summary>What a clinical commissioning group had when it ended (section 14Z28 of the National Health Service Act 2006).</summary>
public enum HoldingKind
{
    /// <summary>Property.</summary>
    Property,

    /// <summary>A right.</summary>
    Right,

    /// <summary>A liability that is not criminal.</summary>
    Liability,

    /// <summary>A criminal liability, which may be moved and need not be.</summary>
    CriminalLiability,

    /// <summary>The rights and liabilities of a contract of employment.</summary>
    Employment,
}
