using IcsModel.Commissioning.Transitions;

namespace IcsModel.Commissioning;

/// <summary>The rules about the transition to integrated care boards, in the order of their ids.</summary>
internal static class TransitionRules
{
    internal static CommissioningRule[] All { get; } =
    [
        new EstablishmentByOrderRule(),
        new InitialAreasRule(),
        new ProposersRule(),
        new ProposalConsultationRule(),
        new ProposalAdoptedRule(),
        new ProposalGuidanceRule(),
        new AbolitionRule(),
        new EverythingTransfersRule(),
        InstrumentsContinueRule.Instruments,
        new ClosingAnnualReportsRule(),
        new ClosingAccountsRule(),
        new PerformanceAssessedRule(),
        new ComplaintsRule(),
        new FirstAuditorRule(),
        InstrumentsContinueRule.Directions,
        new NoGroupCommissionsRule(),
        new StaffTermsRule(),
    ];
}
