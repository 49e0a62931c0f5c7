namespace IcsModel.Documents.Binding;

/// <summary>The words of documents for the values of the enumerations about systems, each at the index of its value.</summary>
internal static class SystemWords
{
    internal static readonly string[] ActivityKinds = ["planning", "changeProposal", "operationalDecision"];

    internal static readonly string[] ArrangementKinds =
    [
        "delegation",
        "jointExercise",
        "jointCommittee",
        "pooledFund",
        "section75",
        "welshJointExercise",
        "internal",
        "other",
    ];

    internal static readonly string[] CorePurposes = ["outcomes", "inequalities", "productivity", "socialAndEconomicDevelopment"];

    internal static readonly string[] CouncilKinds =
    [
        "countyCouncil",
        "unitaryOrMetropolitanDistrict",
        "londonBorough",
        "islesOfScilly",
        "cityOfLondon",
        "twoTierDistrict",
        "combinedAuthority",
        "combinedCountyAuthority",
        "other",
    ];

    internal static readonly string[] CouncillorNominators = ["mayorOrLeader", "authority"];

    internal static readonly string[] InvolvedGroups =
    [
        "residentsOfArea",
        "workersInArea",
        "publicOfArea",
        "healthwatch",
        "district",
        "serviceUsers",
        "carers",
        "representatives",
        "voluntary",
        "inclusionHealthGroups",
        "providers",
        "electedMembers",
        "otherPartners",
    ];

    internal static readonly string[] InvolvementPrinciples =
    [
        "voiceInGovernance",
        "earlyAndThroughout",
        "understandingNeeds",
        "trustWithMarginalisedGroups",
        "healthwatchAndVoluntarySector",
        "accessibleInformation",
        "communityCentredApproaches",
        "rangeOfWays",
        "prioritiesAndChangeTogether",
        "learningAndNetworks",
    ];

    internal static readonly string[] PartnershipFunctions = ["strategy", "membership", "procedure", "recommendation", "other"];

    internal static readonly string[] PartnershipSectors =
    [
        "integratedCareBoard",
        "localAuthority",
        "healthProvider",
        "primaryCare",
        "publicHealth",
        "adultSocialServices",
        "childrensServices",
        "healthAndWellbeingBoard",
        "healthwatch",
        "voluntary",
        "adultSocialCareProvider",
        "peopleAndCarers",
        "housing",
        "education",
        "employers",
        "criminalJustice",
        "clinicalLeadership",
        "districtCouncil",
        "other",
    ];

    internal static readonly string[] PlaceGovernanceModels = ["consultativeForum", "boardCommittee", "jointCommittee", "individualWithDelegatedAuthority", "leadProvider"];

    internal static readonly string[] PlaceSectors =
    [
        "primaryCare",
        "providers",
        "peopleAndHealthwatch",
        "councils",
        "socialCareProviders",
        "voluntary",
        "integratedCareBoard",
    ];

    internal static readonly string[] PlanKinds = ["jointForwardPlan", "annualReport", "other"];

    internal static readonly string[] RevisionOutcomes = ["noRevision", "revise"];

    internal static readonly string[] StrategyGuidances = ["first", "second"];

    internal static readonly string[] StrategyTopics =
    [
        "wholeAreaDirection",
        "existingStrategies",
        "sharedOutcomes",
        "qualityAndPerformance",
        "jointWorking",
        "personalisedCare",
        "disparities",
        "prevention",
        "healthProtection",
        "lifeCourse",
        "workforce",
        "research",
        "widerDeterminants",
        "dataSharing",
        "placePlans",
        "wideInvolvement",
        "endOfLife",
        "reviewAndEvaluation",
        "involvementBeyondTheMinimum",
    ];

    internal static readonly string[] TierKinds = ["place", "neighbourhood", "locality", "primaryCareNetwork"];

    internal static readonly string[] WellbeingCapacities =
    [
        "councillor",
        "mayorOrLeader",
        "directorOfAdultSocialServices",
        "directorOfChildrensServices",
        "directorOfPublicHealth",
        "healthwatchRepresentative",
        "boardRepresentative",
        "nhsEnglandRepresentative",
        "additional",
    ];

    internal static readonly string[] WellbeingStrategyOutcomes = ["existingIsSufficient", "prepareNew"];
}
