using IcsModel.JointWorking.Section65Z5;
using IcsModel.JointWorking.Section65Z6;
using IcsModel.JointWorking.Section75;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>The rules about joint working, in the order of their ids.</summary>
internal static class JointWorkingRules
{
    internal static SystemRule[] All { get; } =
    [
        new RelevantArrangerRule(),
        new EligibleCounterpartyRule(),
        new ExercisableFunctionRule(),
        new ExcludedFunctionRule(),
        DelegationStatements.TermsAgreed,
        new OnwardDelegationRule(),
        new JointCommitteeRule(),
        new PooledFundRule(),
        new GuidanceRegardRule(),
        new DirectionPublishedRule(),
        new WelshBoardRule(),
        new JointAppointmentRule(),
        new ChainOfAuthorityRule(),
        DelegationStatements.InWriting,
        DelegationStatements.Governance,
        DelegationStatements.ConflictsManaged,
        DelegationStatements.ReviewAndExit,
        DelegationStatements.InSchemeAndMap,
        new PartnersRule(),
        new PrescribedFunctionsRule(),
        Section75Statements.ConsultedJointly,
        new FundAgreementRule(),
        new FundManagementRule(),
        new ExerciseAgreementRule(),
        new ReportsRule(),
        Section75Statements.CommissionersConsent,
    ];
}
