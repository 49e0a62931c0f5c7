namespace IcsModel;

/// <summary>The kinds of bodies that the law on integrated care boards names.</summary>
public enum BodyKind
{
    /// <summary>NHS England.</summary>
    NhsEngland,

    /// <summary>The Secretary of State.</summary>
    SecretaryOfState,

    /// <summary>An integrated care board.</summary>
    IntegratedCareBoard,

    /// <summary>An NHS trust in England established under section 25 of the National Health Service Act 2006.</summary>
    NhsTrust,

    /// <summary>An NHS foundation trust.</summary>
    NhsFoundationTrust,

    /// <summary>A provider of primary medical services, typically the holder of a general practice contract.</summary>
    PrimaryMedicalServicesProvider,

    /// <summary>A local authority in the sense of section 2B(5) of the National Health Service Act 2006; a two-tier district is not one.</summary>
    LocalAuthority,

    /// <summary>The civil service of the State.</summary>
    CivilService,

    /// <summary>A Special Health Authority that performs functions only or mainly in respect of England.</summary>
    SpecialHealthAuthority,

    /// <summary>The Care Quality Commission.</summary>
    CareQualityCommission,

    /// <summary>The Health and Social Care Information Centre, known as NHS Digital until it was abolished on 1 February 2023.</summary>
    NhsDigital,

    /// <summary>The Health Services Safety Investigations Body.</summary>
    HealthServicesSafetyInvestigationsBody,

    /// <summary>The Human Tissue Authority.</summary>
    HumanTissueAuthority,

    /// <summary>The Human Fertilisation and Embryology Authority.</summary>
    HumanFertilisationAndEmbryologyAuthority,

    /// <summary>The National Institute for Health and Care Excellence.</summary>
    NationalInstituteForHealthAndCareExcellence,

    /// <summary>Any other body.</summary>
    Other,

    /// <summary>A combined authority.</summary>
    CombinedAuthority,

    /// <summary>A combined county authority.</summary>
    CombinedCountyAuthority,

    /// <summary>A district council in a county that has a county council.</summary>
    TwoTierDistrict,

    /// <summary>A Local Health Board in Wales.</summary>
    LocalHealthBoard,

    /// <summary>An integrated care partnership, which is a committee.</summary>
    IntegratedCarePartnership,

    /// <summary>A health and wellbeing board, which is a committee.</summary>
    HealthAndWellbeingBoard,

    /// <summary>A Local Healthwatch organisation.</summary>
    Healthwatch,

    /// <summary>A place-based partnership, which is no body in law.</summary>
    PlacePartnership,

    /// <summary>A primary care network.</summary>
    PrimaryCareNetwork,

    /// <summary>A federation of general practices.</summary>
    GeneralPracticeFederation,

    /// <summary>A charity or other voluntary organisation.</summary>
    Charity,

    /// <summary>A private provider.</summary>
    PrivateProvider,

    /// <summary>A clinical commissioning group, abolished on 1 July 2022 at the latest.</summary>
    ClinicalCommissioningGroup,
}
