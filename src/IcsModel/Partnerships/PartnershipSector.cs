namespace IcsModel.Partnerships;

/// <summary>The sectors that take part in integrated care partnerships.</summary>
public enum PartnershipSector
{
    /// <summary>The integrated care board.</summary>
    IntegratedCareBoard,

    /// <summary>Local authorities.</summary>
    LocalAuthority,

    /// <summary>Providers of health services, of the NHS and others.</summary>
    HealthProvider,

    /// <summary>Primary care.</summary>
    PrimaryCare,

    /// <summary>Public health leadership.</summary>
    PublicHealth,

    /// <summary>Adult social services.</summary>
    AdultSocialServices,

    /// <summary>Children's services.</summary>
    ChildrensServices,

    /// <summary>Health and wellbeing boards.</summary>
    HealthAndWellbeingBoard,

    /// <summary>Healthwatch.</summary>
    Healthwatch,

    /// <summary>Voluntary, community and social enterprise organisations.</summary>
    Voluntary,

    /// <summary>Providers of adult social care.</summary>
    AdultSocialCareProvider,

    /// <summary>Residents, people who draw on care, and carers.</summary>
    PeopleAndCarers,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Employers and business.</summary>
    Employers,

    /// <summary>Criminal justice agencies.</summary>
    CriminalJustice,

    /// <summary>Clinical and professional leadership.</summary>
    ClinicalLeadership,

    /// <summary>District councils.</summary>
    DistrictCouncil,

    /// <summary>Any other.</summary>
    Other,
}
