namespace IcsModel.Documents.Binding;

/// <content>Mergers.</content>
internal static partial class CommissioningWords
{
    internal static readonly string[] CcgTransferKinds = ["property", "staff"];

    internal static readonly string[] MergerCommitmentKinds =
    [
        "generalPracticeMajority",
        "practitionerOfEachArea",
        "reviewOfElectionByArea",
        "voiceAtEveryLevel",
        "other",
    ];

    internal static readonly string[] MergerConditionKinds =
    [
        "constitutionApproval",
        "governingBodyAppointments",
        "financialRecovery",
        "directionsReview",
        "regulatorOnPanels",
        "other",
    ];

    internal static readonly string[] MergerCriteria =
    [
        "systemAlignment",
        "councilCoterminosity",
        "clinicalLeadership",
        "financialManagement",
        "jointWorking",
        "communityEngagement",
        "costSavings",
        "governingBodySupport",
    ];

    internal static readonly string[] MergerDecisionKinds = ["granted", "refused"];

    internal static readonly string[] MergerFactors =
    [
        "memberParticipation",
        "financialControls",
        "patientsInArea",
        "councilBoundaries",
        "viewsOfOthers",
    ];

    internal static readonly string[] MergerPapers = ["constitution", "accountableOfficer", "specifiedInformation"];

    internal static readonly string[] MergerStatuss = ["applied", "inPrinciple", "granted", "refused", "established"];
}
