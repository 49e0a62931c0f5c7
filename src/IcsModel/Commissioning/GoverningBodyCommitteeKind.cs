namespace IcsModel.Commissioning;

/// <summary>The committees of a governing body (section 14M of the National Health Service Act 2006).</summary>
public enum GoverningBodyCommitteeKind
{
    /// <summary>The audit committee.</summary>
    Audit,

    /// <summary>The remuneration committee.</summary>
    Remuneration,

    /// <summary>Any other.</summary>
    Other,
}
