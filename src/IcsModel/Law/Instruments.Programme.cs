namespace IcsModel.Law;

// Plans, announcements and accounts of how systems came about and change.
public static partial class Instruments
{
    /// <summary>The first description of system, place and neighbourhood.</summary>
    public static Instrument SystemsDesignFramework2019 { get; } =
        Document(
            "designing-ics-2019",
            "Designing integrated care systems in England (NHS England, June 2019)",
            shortTitle: "Designing integrated care systems");

    /// <summary>The plan that asked for integrated care systems everywhere by 2021.</summary>
    public static Instrument LongTermPlan { get; } =
        Document("nhs-long-term-plan", "NHS Long Term Plan (January 2019)", shortTitle: "NHS Long Term Plan");

    /// <summary>The White Paper that preceded the Health and Care Act 2022.</summary>
    public static Instrument IntegrationWhitePaper2021 { get; } =
        Document(
            "integration-white-paper-2021",
            "Department of Health and Social Care White Paper on integration (11 February 2021)",
            shortTitle: "Integration White Paper");

    /// <summary>The framework for setting up systems before the Act.</summary>
    public static Instrument DesignFramework2021 { get; } =
        Document(
            "ics-design-framework",
            "Integrated care systems: design framework (NHS England and NHS Improvement, June 2021)",
            shortTitle: "ICS design framework");

    /// <summary>The two papers that described the functions of a board before the Act.</summary>
    public static Instrument FunctionsAndGovernanceGuidance { get; } =
        Document(
            "ics-functions-and-governance",
            "Integrated care systems: design framework (June 2021) and Interim guidance on the functions and governance of the ICB (August 2021) (NHS England and NHS Improvement)",
            shortTitle: "ICS design framework and ICB interim guidance",
            uri: "https://www.england.nhs.uk/publication/integrated-care-systems-guidance/");

    /// <summary>The guidance on preparing boards and moving their staff.</summary>
    public static Instrument InterimGovernanceGuidance { get; } =
        Document(
            "icb-interim-governance-guidance",
            "Interim ICB governance guidance (B886) and HR framework (B0790) (NHS England, August 2021)",
            shortTitle: "ICB interim governance guidance");

    /// <summary>The guidance on closing clinical commissioning groups.</summary>
    public static Instrument ImplementationGuidance2021 { get; } =
        Document(
            "ics-implementation-guidance-2021",
            "Integrated care system implementation guidance (NHS England and NHS Improvement, 2021)",
            shortTitle: "ICS implementation guidance");

    /// <summary>The promise of continuity to staff moving to integrated care boards.</summary>
    public static Instrument EmploymentCommitment { get; } =
        Document(
            "employment-commitment-guidance",
            "Employment commitment guidance (NHS England and NHS Improvement, 16 June 2021)",
            shortTitle: "Employment commitment");

    /// <summary>The statement each system gave before its board began.</summary>
    public static Instrument ReadinessToOperate { get; } =
        Document(
            "readiness-to-operate",
            "Readiness-to-operate checklist and statement (NHS England)",
            shortTitle: "Readiness to operate");

    /// <summary>The policy on people chosen for a board before it existed.</summary>
    public static Instrument DesignateAppointmentsPolicy { get; } =
        Document(
            "designate-appointments-policy",
            "NHS England transition policy on designate appointments",
            shortTitle: "Designate appointments policy");

    /// <summary>The announcement that moved the start of boards from April to July 2022.</summary>
    public static Instrument AnnouncementOfDecember2021 { get; } =
        Document("announcement-2021-12-24", "NHS England announcement of 24 December 2021");

    /// <summary>The announcements of sustainability and transformation partnerships and early systems.</summary>
    public static Instrument EarlySystemsProgramme { get; } =
        Document("stp-and-ics-programme", "NHS England STP and ICS programme (administrative)", shortTitle: "STP and ICS programme");

    /// <summary>NHS England's procedures for changing, merging and dissolving clinical commissioning groups.</summary>
    public static Instrument CcgProcedures { get; } =
        Document(
            "ccg-procedures",
            "Procedures for clinical commissioning groups to apply for constitution change, merger or dissolution (NHS England, editions 2013-2020)",
            shortTitle: "CCG procedures");

    /// <summary>The statutory guidance on interests for clinical commissioning groups.</summary>
    public static Instrument CcgConflictsGuidance { get; } =
        Document(
            "ccg-conflicts-guidance",
            "Managing Conflicts of Interest: Revised Statutory Guidance for CCGs (NHS England, 2016, reissued 2017)",
            shortTitle: "CCG conflicts of interest guidance");

    /// <summary>The conditions set for the merger of eight clinical commissioning groups.</summary>
    public static Instrument KentAndMedwayApproval { get; } =
        Document(
            "kent-and-medway-approval-2019",
            "NHS England and NHS Improvement conditional approval of the Kent and Medway CCG merger (2019)",
            shortTitle: "Kent and Medway approval");

    /// <summary>What the eight groups promised about the group that followed them.</summary>
    public static Instrument KentAndMedwayCommitments { get; } =
        Document(
            "kent-and-medway-commitments-2019",
            "Kent and Medway CCGs' published commitments on the single CCG (2019, seed 003)",
            shortTitle: "Kent and Medway commitments");

    /// <summary>The policy on contracts with integrated care providers.</summary>
    public static Instrument ProviderContractPolicy { get; } =
        Document("icp-contract-policy", "NHS England integrated care provider contract policy", shortTitle: "ICP contract policy");

    /// <summary>The assurance of complex contracts.</summary>
    public static Instrument SupportAndAssuranceProcess { get; } =
        Document(
            "integrated-support-and-assurance-process",
            "NHS England Integrated Support and Assurance Process",
            shortTitle: "ISAP");

    /// <summary>The government's plan of 2025; the address is of a summary.</summary>
    public static Instrument TenYearHealthPlan { get; } =
        Document(
            "ten-year-health-plan-2025",
            "10 Year Health Plan for England (3 July 2025)",
            shortTitle: "10 Year Health Plan",
            uri: "https://www.nhsconfed.org/publications/health-and-devolution-reforms-2025");

    /// <summary>The description of what boards keep and pass on; the address is of a summary.</summary>
    public static Instrument ModelBoardBlueprint { get; } =
        Document(
            "model-icb-blueprint",
            "Model ICB Blueprint, version 1 (NHS England, 2 May 2025)",
            shortTitle: "Model ICB Blueprint",
            uri: "https://nhsproviders.org/resources/model-icb-blueprint");

    /// <summary>NHS England's framework for boards as strategic commissioners; the address is of a summary.</summary>
    public static Instrument StrategicCommissioningFramework { get; } =
        Document(
            "strategic-commissioning-framework",
            "Strategic commissioning framework (NHS England, November 2025)",
            shortTitle: "Strategic commissioning framework",
            uri: "https://www.carnallfarrar.com/an-overview-of-the-nhse-strategic-commissioning-framework");

    /// <summary>What NHS England announced about boards that merge.</summary>
    public static Instrument MergerAnnouncements { get; } =
        Document("icb-merger-announcements", "NHS England announcements on ICB mergers", shortTitle: "ICB merger announcements");

    /// <summary>The table of boards that succeeded others on 1 April 2026.</summary>
    public static Instrument MergersOfApril2026 { get; } =
        Document(
            "icb-mergers-april-2026",
            "ICB Mergers – April 2026 (NHSBSA Open Data Portal, 10 April 2026)",
            shortTitle: "ICB mergers of April 2026",
            uri: "https://opendata.nhsbsa.net/news//icb-mergers-april-2026");

    /// <summary>Secondary lists of the boards from 1 April 2026.</summary>
    public static Instrument BoardTablesOfApril2026 { get; } =
        Document(
            "icb-tables-april-2026",
            "Public tables of April 2026 ICBs (ONS and ODS codes; secondary)",
            shortTitle: "ICB tables of April 2026");

    /// <summary>The NHS Confederation's account of boards that share leaders or merge.</summary>
    public static Instrument ClustersAndMergersExplainer { get; } =
        Document(
            "icb-clusters-and-mergers",
            "ICB clusters and mergers: what you need to know (NHS Confederation, 6 October 2025)",
            shortTitle: "ICB clusters and mergers",
            uri: "https://www.nhsconfed.org/publications/icb-clusters-and-mergers");

    /// <summary>NHS England's list of boards and clusters.</summary>
    public static Instrument IntegratedCareInYourArea { get; } =
        Document(
            "integrated-care-in-your-area",
            "Integrated care in your area (NHS England)",
            shortTitle: "Integrated care in your area",
            uri: "https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/");

    /// <summary>The King's Fund's account of systems.</summary>
    public static Instrument SystemsExplained { get; } =
        Document(
            "kings-fund-systems-explained",
            "The King's Fund, Integrated care systems explained (updated 19 August 2022)",
            shortTitle: "Integrated care systems explained",
            uri: "https://www.kingsfund.org.uk/publications/integrated-care-systems-explained");

    /// <summary>The King's Fund's account of partnerships at place.</summary>
    public static Instrument PlacePartnershipsExplained { get; } =
        Document(
            "kings-fund-place-explained",
            "The King's Fund, Place-based partnerships explained",
            shortTitle: "Place-based partnerships explained",
            uri: "https://www.kingsfund.org.uk/publications/place-based-partnerships-explained");

    /// <summary>An account of the neighbourhood tier.</summary>
    public static Instrument NeighbourhoodExplainer { get; } =
        Document(
            "neural-system-places-neighbourhood",
            "neural.org.uk, System, places and neighbourhood",
            shortTitle: "System, places and neighbourhood",
            uri: "https://www.neural.org.uk/system-places-and-neighbourhood/");

    /// <summary>The terms of reference of one partnership, as an example of practice.</summary>
    public static Instrument GloucestershireTermsOfReference { get; } =
        Document(
            "gloucestershire-icp-terms",
            "Gloucestershire Integrated Care Partnership terms of reference",
            shortTitle: "Gloucestershire ICP terms of reference");
}
