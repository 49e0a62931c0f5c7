namespace IcsModel.Law;

// Statutory instruments, oldest first; the one without a verified number stands last.
public static partial class Instruments
{
    /// <summary>The NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000, on arrangements between NHS bodies and councils under section 75 of the NHS Act 2006.</summary>
    public static Instrument PartnershipArrangementsRegulations2000 { get; } =
        Regulations(
            "nhs-partnership-arrangements-regulations-2000",
            "NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000 (S.I. 2000/617)",
            2000,
            617);

    /// <summary>The National Health Service (Clinical Commissioning Groups) Regulations 2012, on the members, governing bodies and mergers of clinical commissioning groups.</summary>
    public static Instrument CcgRegulations2012 { get; } =
        Regulations(
            "ccg-regulations-2012",
            "National Health Service (Clinical Commissioning Groups) Regulations 2012 (S.I. 2012/1631)",
            2012,
            1631);

    /// <summary>The National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012, the standing rules for commissioners, applied to integrated care boards from 1 July 2022.</summary>
    public static Instrument StandingRulesRegulations2012 { get; } =
        Regulations(
            "standing-rules-regulations-2012",
            "National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012 (S.I. 2012/2996)",
            2012,
            2996);

    /// <summary>The Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013, on health and wellbeing boards as committees and on health scrutiny.</summary>
    public static Instrument LocalAuthorityHealthRegulations2013 { get; } =
        Regulations(
            "local-authority-health-regulations-2013",
            "Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013 (S.I. 2013/218)",
            2013,
            218);

    /// <summary>The Amendments Relating to the Provision of Integrated Care Regulations 2019, on integrated care providers and the contracts of general practice.</summary>
    public static Instrument IntegratedCareAmendmentRegulations2019 { get; } =
        Regulations(
            "integrated-care-amendment-regulations-2019",
            "Amendments Relating to the Provision of Integrated Care Regulations 2019 (S.I. 2019/248)",
            2019,
            248);

    /// <summary>The National Health Service (Clinical Commissioning Groups) (Amendment) Regulations 2022, which lightened the rules on governing bodies from 14 April 2022.</summary>
    public static Instrument CcgAmendmentRegulations2022 { get; } =
        Regulations(
            "ccg-amendment-regulations-2022",
            "National Health Service (Clinical Commissioning Groups) (Amendment) Regulations 2022 (S.I. 2022/316)",
            2022,
            316);

    /// <summary>The Health and Care Act 2022 (Commencement No. 1) Regulations 2022, which brought the preparatory provisions into force on 9 May 2022.</summary>
    public static Instrument CommencementRegulations2022No1 { get; } =
        Regulations(
            "hca-commencement-no-1-2022",
            "Health and Care Act 2022 (Commencement No. 1) Regulations 2022 (S.I. 2022/515)",
            2022,
            515);

    /// <summary>The National Health Service (Integrated Care Boards: Responsibilities) Regulations 2022, on the people an integrated care board is responsible for.</summary>
    public static Instrument ResponsibilitiesRegulations2022 { get; } =
        Regulations(
            "icb-responsibilities-regulations-2022",
            "National Health Service (Integrated Care Boards: Responsibilities) Regulations 2022 (S.I. 2022/635)",
            2022,
            635);

    /// <summary>The National Health Service (Joint Working and Delegation Arrangements) (England) Regulations 2022, on functions that may not be delegated or exercised jointly.</summary>
    public static Instrument JointWorkingAndDelegationRegulations2022 { get; } =
        Regulations(
            "joint-working-and-delegation-regulations-2022",
            "National Health Service (Joint Working and Delegation Arrangements) (England) Regulations 2022 (S.I. 2022/642)",
            2022,
            642);

    /// <summary>The Health and Care Act 2022 (Commencement No. 2 and Transitional and Saving Provision) Regulations 2022, which brought the main provisions into force on 1 July 2022 and carried bodies over from clinical commissioning groups.</summary>
    public static Instrument CommencementRegulations2022No2 { get; } =
        Regulations(
            "hca-commencement-no-2-2022",
            "Health and Care Act 2022 (Commencement No. 2 and Transitional and Saving Provision) Regulations 2022 (S.I. 2022/734)",
            2022,
            734);

    /// <summary>The Health Care Services (Provider Selection Regime) Regulations 2023, on choosing the providers of health care services.</summary>
    public static Instrument ProviderSelectionRegulations2023 { get; } =
        Regulations(
            "provider-selection-regulations-2023",
            "Health Care Services (Provider Selection Regime) Regulations 2023 (S.I. 2023/1348)",
            2023,
            1348);

    /// <summary>The Procurement Act 2023 (Consequential and Other Amendments) Regulations 2025, which fitted the provider selection regime to the Procurement Act 2023.</summary>
    public static Instrument ProcurementConsequentialRegulations2025 { get; } =
        Regulations(
            "procurement-consequential-regulations-2025",
            "Procurement Act 2023 (Consequential and Other Amendments) Regulations 2025 (S.I. 2025/163)",
            2025,
            163);

    /// <summary>The Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022, on who may nominate ordinary members; title and number are unverified, so there is no address.</summary>
    public static Instrument NominationRegulations2022 { get; } =
        new(
            "icb-nomination-regulations-2022",
            "Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022",
            InstrumentKind.StatutoryInstrument,
            "ICB Nomination Regulations 2022",
            2022);
}
