namespace IcsModel.Law;

// Acts of Parliament, oldest first.
public static partial class Instruments
{
    /// <summary>The Public Bodies (Admission to Meetings) Act 1960, which opens the meetings of public bodies to the public and the press.</summary>
    public static Instrument PublicBodiesAdmissionToMeetingsAct1960 { get; } =
        Act(
            "public-bodies-admission-to-meetings-act-1960",
            "Public Bodies (Admission to Meetings) Act 1960",
            1960,
            67,
            uri: "https://www.legislation.gov.uk/ukpga/Eliz2/8-9/67");

    /// <summary>The Local Government Act 1972, whose Part VA gives access to meetings and papers of councils.</summary>
    public static Instrument LocalGovernmentAct1972 { get; } =
        Act("local-government-act-1972", "Local Government Act 1972", 1972, 70);

    /// <summary>The Freedom of Information Act 2000, which lists the public authorities that must answer requests for information.</summary>
    public static Instrument FreedomOfInformationAct2000 { get; } =
        Act("freedom-of-information-act-2000", "Freedom of Information Act 2000", 2000, 36);

    /// <summary>The Children Act 2004, on co-operation and safeguarding for children.</summary>
    public static Instrument ChildrenAct2004 { get; } =
        Act("children-act-2004", "Children Act 2004", 2004, 31);

    /// <summary>The Civil Contingencies Act 2004, which names the responders to emergencies.</summary>
    public static Instrument CivilContingenciesAct2004 { get; } =
        Act("civil-contingencies-act-2004", "Civil Contingencies Act 2004", 2004, 36);

    /// <summary>The National Health Service Act 2006, the home of integrated care boards (Chapter A3 of Part 2 and Schedule 1B) and, before them, of clinical commissioning groups.</summary>
    public static Instrument NhsAct2006 { get; } =
        Act("nhs-act-2006", "National Health Service Act 2006", 2006, 41, shortTitle: "NHS Act 2006");

    /// <summary>The Local Government and Public Involvement in Health Act 2007, on integrated care partnerships, needs assessments and strategies (sections 116 to 116B).</summary>
    public static Instrument LocalGovernmentAndPublicInvolvementInHealthAct2007 { get; } =
        Act(
            "local-government-and-public-involvement-in-health-act-2007",
            "Local Government and Public Involvement in Health Act 2007",
            2007,
            28,
            shortTitle: "LGPIH Act 2007");

    /// <summary>The Health and Social Care Act 2008, on the Care Quality Commission and its reviews of integrated care systems.</summary>
    public static Instrument HealthAndSocialCareAct2008 { get; } =
        Act("health-and-social-care-act-2008", "Health and Social Care Act 2008", 2008, 14);

    /// <summary>The Health and Social Care Act 2012, on health and wellbeing boards (sections 194 to 199).</summary>
    public static Instrument HealthAndSocialCareAct2012 { get; } =
        Act("health-and-social-care-act-2012", "Health and Social Care Act 2012", 2012, 7);

    /// <summary>The Local Audit and Accountability Act 2014, on the audit of local public bodies.</summary>
    public static Instrument LocalAuditAndAccountabilityAct2014 { get; } =
        Act("local-audit-and-accountability-act-2014", "Local Audit and Accountability Act 2014", 2014, 2);

    /// <summary>The Health and Care Act 2022, which brought integrated care boards and partnerships into the Acts of 2006 and 2007.</summary>
    public static Instrument HealthAndCareAct2022 { get; } =
        Act("health-and-care-act-2022", "Health and Care Act 2022", 2022, 31);
}
