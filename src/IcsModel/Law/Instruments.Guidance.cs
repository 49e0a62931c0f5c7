namespace IcsModel.Law;

// Guidance that is current or was current at some time since July 2022.
public static partial class Instruments
{
    /// <summary>NHS England's guidance on constitutions and governance, with the model constitution.</summary>
    public static Instrument ModelConstitution { get; } =
        Document(
            "model-constitution",
            "Guidance on integrated care board constitutions and governance (NHS England, model constitution)",
            shortTitle: "Model constitution",
            uri: "https://www.england.nhs.uk/long-read/guidance-on-integrated-care-board-constitutions-and-governance/");

    /// <summary>The standing orders in Appendix 2 of the model constitution.</summary>
    public static Instrument ModelStandingOrders { get; } =
        Document(
            "model-standing-orders",
            "Guidance on integrated care board constitutions and governance (NHS England, model constitution, Appendix 2 standing orders)",
            shortTitle: "Model standing orders",
            uri: "https://www.england.nhs.uk/long-read/guidance-on-integrated-care-board-constitutions-and-governance/");

    /// <summary>NHS England's statutory guidance on delegating and jointly exercising functions.</summary>
    public static Instrument DelegationGuidance { get; } =
        Document(
            "delegation-guidance",
            "Arrangements for delegation and joint exercise of statutory functions (NHS England guidance)",
            shortTitle: "Delegation guidance",
            uri: "https://www.england.nhs.uk/long-read/arrangements-for-delegation-and-joint-exercise-of-statutory-functions/");

    /// <summary>The statutory guidance on involving the public.</summary>
    public static Instrument PeopleAndCommunitiesGuidance { get; } =
        Document(
            "people-and-communities-guidance",
            "Working in partnership with people and communities: statutory guidance (NHS England, July 2022)",
            shortTitle: "Working in partnership with people and communities",
            uri: "https://www.england.nhs.uk/publication/working-in-partnership-with-people-and-communities-statutory-guidance/");

    /// <summary>The Department's guidance on strategies of integrated care partnerships.</summary>
    public static Instrument IntegratedCareStrategyGuidance { get; } =
        Document(
            "integrated-care-strategy-guidance",
            "Guidance on the preparation of integrated care strategies (DHSC)",
            shortTitle: "Integrated care strategy guidance",
            uri: "https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies");

    /// <summary>The Department's guidance on the role of health and wellbeing boards.</summary>
    public static Instrument WellbeingBoardsGuidance { get; } =
        Document(
            "health-and-wellbeing-boards-guidance",
            "Health and wellbeing boards – guidance (DHSC)",
            shortTitle: "Health and wellbeing boards guidance",
            uri: "https://www.gov.uk/government/publications/health-and-wellbeing-boards-guidance");

    /// <summary>The Department's principles for health scrutiny of integrated care systems.</summary>
    public static Instrument ScrutinyPrinciples { get; } =
        Document(
            "health-scrutiny-principles",
            "Health overview and scrutiny committee principles (DHSC)",
            shortTitle: "Health scrutiny principles");

    /// <summary>The expectations of integrated care partnerships set out before the Act.</summary>
    public static Instrument PartnershipEngagementDocument { get; } =
        Document(
            "icp-engagement-document",
            "Integrated care partnership (ICP) engagement document: integrated care system (ICS) implementation (DHSC, NHS England and NHS Improvement, LGA)",
            shortTitle: "ICP engagement document",
            uri: "https://www.gov.uk/government/publications/integrated-care-partnership-icp-engagement-document");

    /// <summary>The Department's principles for partnerships and providers of adult social care.</summary>
    public static Instrument AdultSocialCareWaysOfWorking { get; } =
        Document(
            "adult-social-care-ways-of-working",
            "Expected ways of working between integrated care partnerships and adult social care providers (DHSC)",
            shortTitle: "ICP and adult social care ways of working",
            uri: "https://www.gov.uk/government/publications/adult-social-care-principles-for-integrated-care-partnerships/expected-ways-of-working-between-integrated-care-providers-and-adult-social-care-providers");

    /// <summary>The Department's paper on the review of section 75 arrangements.</summary>
    public static Instrument Section75ReviewDocument { get; } =
        Document(
            "section-75-review-document",
            "DHSC section 75 review supporting document (updated 3 December 2024)",
            shortTitle: "Section 75 review document");

    /// <summary>NHS England's procedure for changing the areas of boards and merging them.</summary>
    public static Instrument BoundaryChangesProcedure { get; } =
        Document(
            "boundary-changes-and-mergers-procedure",
            "Integrated care system boundary changes and mergers procedure (NHS England, 11 October 2023)",
            shortTitle: "Boundary changes and mergers procedure",
            uri: "https://www.england.nhs.uk/long-read/integrated-care-system-boundary-changes-and-mergers-procedure/");

    /// <summary>NHS England's guidance on named executive leads on a board.</summary>
    public static Instrument ExecutiveLeadsGuidance { get; } =
        Document(
            "executive-leads-guidance",
            "Executive lead roles within integrated care boards (NHS England, May 2023)",
            shortTitle: "Executive lead roles guidance",
            uri: "https://www.england.nhs.uk/long-read/executive-lead-roles-within-integrated-care-boards/");

    /// <summary>NHS England's framework for testing the fitness of board members.</summary>
    public static Instrument FitAndProperPersonFramework { get; } =
        Document(
            "fit-and-proper-person-framework",
            "NHS England Fit and Proper Person Test Framework for board members (PRN00238, August 2023, updated June 2024)",
            shortTitle: "Fit and proper person framework",
            uri: "https://www.england.nhs.uk/long-read/nhs-england-fit-and-proper-person-test-framework-for-board-members/");

    /// <summary>NHS England's guidance on speaking up in boards and systems.</summary>
    public static Instrument FreedomToSpeakUpGuidance { get; } =
        Document(
            "freedom-to-speak-up-guidance",
            "Integrated care boards, integrated care systems and Freedom to Speak Up (NHS England)",
            shortTitle: "Freedom to Speak Up guidance",
            uri: "https://www.england.nhs.uk/ourwork/freedom-to-speak-up/integrated-care-boards-integrated-care-systems-and-freedom-to-speak-up/");

    /// <summary>NHS England's guidance on interests, gifts and hospitality.</summary>
    public static Instrument ConflictsOfInterestGuidance { get; } =
        Document(
            "conflicts-of-interest-guidance",
            "Managing conflicts of interest in the NHS (NHS England)",
            shortTitle: "Managing conflicts of interest in the NHS",
            uri: "https://www.england.nhs.uk/long-read/managing-conflicts-of-interest-in-the-nhs/");

    /// <summary>NHS England's guidance on the plan of a board and its partner trusts.</summary>
    public static Instrument JointForwardPlanGuidance { get; } =
        Document(
            "joint-forward-plan-guidance",
            "Guidance on developing the joint forward plan (NHS England, 23 December 2022)",
            shortTitle: "Joint forward plan guidance",
            uri: "https://www.england.nhs.uk/publication/joint-forward-plan");

    /// <summary>NHS England's code for the boards of trusts, which does not apply to integrated care boards.</summary>
    public static Instrument ProviderTrustsCodeOfGovernance { get; } =
        Document(
            "provider-trusts-code-of-governance",
            "Code of governance for NHS provider trusts (NHS England)",
            shortTitle: "Provider trusts code of governance");

    /// <summary>NHS England's framework for overseeing trusts and boards.</summary>
    public static Instrument OversightFramework2025 { get; } =
        Document(
            "nhs-oversight-framework-2025-26",
            "NHS Oversight Framework 2025/26 (NHS England, 26 June 2025)",
            shortTitle: "NHS Oversight Framework 2025/26",
            uri: "https://www.england.nhs.uk/long-read/update-on-nhs-oversight-framework-2025-26");

    /// <summary>NHS England's framework for preparing for and answering emergencies.</summary>
    public static Instrument EmergencyPreparednessFramework { get; } =
        Document(
            "eprr-framework",
            "NHS emergency preparedness, resilience and response (EPRR) framework",
            shortTitle: "EPRR framework");

    /// <summary>The yearly self-assessment of how an NHS body protects data.</summary>
    public static Instrument DataSecurityToolkit { get; } =
        Document("data-security-and-protection-toolkit", "Data Security and Protection Toolkit");

    /// <summary>The guidance on appointing a guardian of confidential patient information.</summary>
    public static Instrument CaldicottGuardianGuidance { get; } =
        Document(
            "caldicott-guardian-guidance",
            "National Data Guardian guidance on Caldicott Guardians (2021)",
            shortTitle: "Caldicott Guardian guidance");

    /// <summary>NHS England's statutory guidance on choosing providers.</summary>
    public static Instrument ProviderSelectionGuidance { get; } =
        Document(
            "provider-selection-guidance",
            "The Provider Selection Regime: statutory guidance (NHS England, January 2024, revised April 2025)",
            shortTitle: "Provider Selection Regime guidance",
            uri: "https://www.england.nhs.uk/long-read/the-provider-selection-regime-statutory-guidance/");

    /// <summary>What the independent panel says it accepts and takes first.</summary>
    public static Instrument ProviderSelectionPanelCriteria { get; } =
        Document(
            "provider-selection-panel-criteria",
            "Independent Patient Choice and Procurement Panel: published acceptance and prioritisation criteria",
            shortTitle: "Panel criteria");

    /// <summary>The guidance on partnerships at place; the address is of a copy cited by a board.</summary>
    public static Instrument ThrivingPlacesGuidance { get; } =
        Document(
            "thriving-places",
            "Thriving places: guidance on the development of place-based partnerships (NHS England and NHS Improvement, LGA, 2021)",
            shortTitle: "Thriving places",
            uri: "https://staffsstoke.icb.nhs.uk/your-nhs-integrated-care-board/governance/");

    /// <summary>The guidance on providers working together across systems.</summary>
    public static Instrument ProviderCollaborativesGuidance { get; } =
        Document(
            "provider-collaboratives-guidance",
            "Working together at scale: guidance on provider collaboratives (NHS England and NHS Improvement, August 2021)",
            shortTitle: "Working together at scale");
}
