namespace IcsModel.Commissioning;

/// <summary>The ways onto a governing body (section 14L(4) of the National Health Service Act 2006).</summary>
public enum GoverningBodyRoute
{
    /// <summary>As an individual who is a member of the group.</summary>
    GroupMember,

    /// <summary>As one of those whom regulations require.</summary>
    Regulations,

    /// <summary>As one of a description set out in the constitution.</summary>
    Constitution,

    /// <summary>In any other way.</summary>
    Other,
}
