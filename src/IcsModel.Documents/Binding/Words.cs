namespace IcsModel.Documents.Binding;

/// <summary>The words of documents for the values of the model's enumerations, each at the index of its value.</summary>
/// <remarks>Written out rather than asked from reflection, which would cost more at start than reading a document does.</remarks>
internal static class Words
{
    internal const int NhsEngland = 0;
    internal const int SecretaryOfState = 1;

    /// <summary>The actors known by one word: two bodies, then the offices from <see cref="FirstOffice"/> on.</summary>
    internal static readonly string[] Actors = ["nhsEngland", "secretaryOfState", "chair", "chiefExecutive", "deputyChair"];

    internal const int FirstOffice = 2;

    internal static readonly string[] ApprovalKinds = ["approval", "direction"];

    internal static readonly string[] AttendeeKinds = ["participant", "observer", "substitute"];

    internal static readonly string[] BodyKinds =
    [
        "nhsEngland",
        "secretaryOfState",
        "integratedCareBoard",
        "nhsTrust",
        "nhsFoundationTrust",
        "primaryMedicalServicesProvider",
        "localAuthority",
        "civilService",
        "specialHealthAuthority",
        "careQualityCommission",
        "nhsDigital",
        "healthServicesSafetyInvestigationsBody",
        "humanTissueAuthority",
        "humanFertilisationAndEmbryologyAuthority",
        "nationalInstituteForHealthAndCareExcellence",
        "other",
        "combinedAuthority",
        "combinedCountyAuthority",
        "twoTierDistrict",
        "localHealthBoard",
        "integratedCarePartnership",
        "healthAndWellbeingBoard",
        "healthwatch",
        "placePartnership",
        "primaryCareNetwork",
        "generalPracticeFederation",
        "charity",
        "privateProvider",
        "clinicalCommissioningGroup",
    ];

    internal static readonly string[] Capacities = ["substantive", "acting", "interim"];

    internal static readonly string[] CommitteeKinds = ["audit", "remuneration", "joint", "other"];

    internal static readonly string[] ConflictActions = ["nothing", "noted", "noVote", "leftMeeting", "excluded"];

    internal static readonly string[] ConflictStatuses = ["actual", "potential", "perceived"];

    internal static readonly string[] DelegateKinds = ["member", "employee", "secondee", "committee", "subcommittee", "anotherBody", "other"];

    internal static readonly string[] DepartureKinds = ["removed", "resigned", "termEnded", "died", "disqualified"];

    internal static readonly string[] DisqualificationCriteria =
    [
        "memberOfParliament",
        "conviction",
        "bankruptcyRestrictions",
        "dismissal",
        "removalFromHealthServiceOffice",
        "professionalSanction",
        "directorDisqualification",
        "charityTrusteeRemoval",
        "scottishCharityRemoval",
    ];

    internal static readonly string[] HandbookItemKinds =
    [
        "schemeOfReservationAndDelegation",
        "functionsAndDecisionsMap",
        "standingFinancialInstructions",
        "committeeTermsOfReference",
        "jointCommitteeTermsOfReference",
        "delegationArrangements",
        "eligiblePrimaryMedicalProviders",
        "standardsOfBusinessConductPolicy",
        "conflictsOfInterestPolicy",
        "publicInvolvementPolicy",
    ];

    internal static readonly string[] IndependenceConclusions = ["doesNotUndermine", "undermines"];

    internal static readonly string[] InterestGroups = ["boardMembers", "committeeMembers", "employees"];

    internal static readonly string[] InterestKinds = ["financial", "nonFinancialProfessional", "nonFinancialPersonal", "indirect"];

    internal static readonly string[] LeadAreas =
    [
        "childrenAndYoungPeople",
        "specialEducationalNeedsAndDisability",
        "safeguarding",
        "learningDisabilityAndAutism",
        "downSyndrome",
    ];

    internal static readonly string[] MeetingKinds = ["ordinary", "calledByChair", "requisitioned", "emergency"];

    internal static readonly string[] NominatingSectors = ["none", "nhsTrusts", "primaryMedicalServices", "localAuthorities"];

    internal static readonly string[] OfficerRoles =
    [
        "caldicottGuardian",
        "seniorInformationRiskOwner",
        "dataProtectionOfficer",
        "accountableEmergencyOfficer",
        "accountableOfficer",
        "conflictsOfInterestGuardian",
        "freedomToSpeakUpGuardian",
        "speakingUpExecutiveLead",
        "speakingUpNonExecutiveLead",
    ];

    internal static readonly string[] Offices = ["chair", "chiefExecutive", "deputyChair"];

    internal static readonly string[] OwnConstitutionGrounds = ["notAppropriate", "consultationInsufficient", "noProposalInTime"];

    internal static readonly string[] Professions = ["medicalPractitioner", "nurse", "accountant", "other"];

    internal static readonly string[] QuorumBases = ["membersInPost", "seats"];

    internal static readonly string[] SeatKinds =
    [
        "chair",
        "chiefExecutive",
        "directorOfFinance",
        "medicalDirector",
        "directorOfNursing",
        "nonExecutive",
        "partnerNhsTrust",
        "partnerPrimaryMedical",
        "partnerLocalAuthority",
        "otherOrdinary",
    ];

    internal static readonly string[] TransferCoverages = ["everything", "allLiabilities", "part"];

    internal static readonly string[] TransferOccasions = ["commissioningGroupAbolished", "boardEstablished", "boardVaried", "boardAbolished"];

    internal static readonly string[] VoteDirections = ["for", "against", "abstained"];
}
