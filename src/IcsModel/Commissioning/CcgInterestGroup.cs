namespace IcsModel.Commissioning;

/// <summary>Whose interests a clinical commissioning group keeps in registers (section 14O(1) of the National Health Service Act 2006).</summary>
public enum CcgInterestGroup
{
    /// <summary>Members of the group.</summary>
    Members,

    /// <summary>Members of the governing body.</summary>
    GoverningBody,

    /// <summary>Members of committees and sub-committees.</summary>
    Committees,

    /// <summary>Employees.</summary>
    Employees,
}
