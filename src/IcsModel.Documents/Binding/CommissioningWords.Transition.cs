namespace IcsModel.Documents.Binding;

/// <content>The transition and the stages of systems.</content>
internal static partial class CommissioningWords
{
    internal static readonly string[] AccreditationCriteria =
    [
        "leadership",
        "capacity",
        "streamlinedCommissioning",
        "systemPlan",
        "financialFramework",
        "mutualAccountability",
    ];

    internal static readonly string[] ClosingReportKinds = ["annualReport", "accounts"];

    internal static readonly string[] HoldingKinds = ["property", "right", "liability", "criminalLiability", "employment"];

    internal static readonly string[] ProposalDepartureReasons = ["inappropriate", "consultationInadequate", "noProposalInReasonableTime", "other"];

    internal static readonly string[] SuccessorPurposes =
    [
        "primaryCareDirections",
        "annualReport",
        "accounts",
        "windingUp",
        "complaints",
        "secureAccommodation",
        "forwardPlan",
        "other",
    ];

    internal static readonly string[] SystemStageKinds = ["transformationPlan", "transformationPartnership", "designatedIcs", "statutoryIcs"];
}
