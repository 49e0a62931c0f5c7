namespace IcsModel.Commissioning;

/// <summary>The roles of members of a governing body (regulation 11 of S.I. 2012/1631).</summary>
public enum GoverningBodyRole
{
    /// <summary>The chair.</summary>
    Chair,

    /// <summary>The deputy chair.</summary>
    DeputyChair,

    /// <summary>The accountable officer.</summary>
    AccountableOfficer,

    /// <summary>The employee with a qualification in accountancy who leads financial management.</summary>
    ChiefFinanceOfficer,

    /// <summary>The registered nurse.</summary>
    RegisteredNurse,

    /// <summary>The doctor who is a secondary care specialist.</summary>
    SecondaryCareSpecialist,

    /// <summary>A lay member.</summary>
    LayMember,

    /// <summary>A member of the group, or someone acting for one, such as a general practitioner.</summary>
    GroupMember,

    /// <summary>Any other member.</summary>
    Other,
}
