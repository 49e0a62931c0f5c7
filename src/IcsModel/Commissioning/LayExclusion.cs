namespace IcsModel.Commissioning;

/// <summary>What keeps a person from being a lay person (section 14N(6) of the National Health Service Act 2006 and Schedule 4 to S.I. 2012/1631).</summary>
public enum LayExclusion
{
    /// <summary>A member of a clinical commissioning group.</summary>
    GroupMember,

    /// <summary>A regulated health professional.</summary>
    HealthProfessional,

    /// <summary>An employee of a local authority.</summary>
    CouncilEmployee,

    /// <summary>An officer of the Department of Health.</summary>
    DepartmentOfficer,

    /// <summary>The chair, a director, a member or an employee of a body of the health service other than a group, a foundation trust or a primary care trust.</summary>
    NhsBody,

    /// <summary>The chair, a director, a governor or an employee of a foundation trust.</summary>
    FoundationTrustOffice,

    /// <summary>Someone who is only a public member of a foundation trust.</summary>
    FoundationTrustMembership,

    /// <summary>An employee of a primary care trust.</summary>
    PrimaryCareTrustEmployee,

    /// <summary>A member or an employee of the Care Quality Commission or of Monitor.</summary>
    Regulator,

    /// <summary>Someone who provides services that the group or NHS England commissions, or who is in a body that does.</summary>
    CommissionedProvider,

    /// <summary>A contractor to social services, or an employee of one.</summary>
    SocialServicesContractor,

    /// <summary>Someone on the staff of a dental or another primary care contractor.</summary>
    PrimaryCareContractor,
}
