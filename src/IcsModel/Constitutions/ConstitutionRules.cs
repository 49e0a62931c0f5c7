using IcsModel.Rules;
using IcsModel.Constitutions.ModelConstitution;
using IcsModel.Constitutions.Schedule1B;

namespace IcsModel.Constitutions;

/// <summary>The rules about what a constitution provides, in the order of their ids.</summary>
internal static class ConstitutionRules
{
    internal static Rule[] All { get; } =
    [
        new OneConstitutionRule(),
        new NameAndAreaRule(),
        new CompositionClauseRule(),
        new IndependenceBarRule(),
        new ChairAppointmentClauseRule(),
        new ChairRemovalClauseRule(),
        new ChiefExecutiveAppointmentClauseRule(),
        new ChiefExecutiveEmploymentClauseRule(),
        new OrdinaryMemberAppointmentClauseRule(),
        NominatedSeatRule.Trusts(),
        NominatedSeatRule.PrimaryCare(),
        new CouncilSeatRule(),
        new NominationProcessClauseRule(),
        new MembershipRegulationsRule(),
        new ExerciseOfFunctionsClauseRule(),
        new DelegationRule(),
        new CommissioningSafeguardsRule(),
        new DecisionProcedureClauseRule(),
        new OpennessClauseRule(),
        new ConflictsClauseRule(),
        new InvolvementClauseRule(),
        new VariationPowerClauseRule(),
        new VariationApprovalClauseRule(),
        new AgreedDeparturesRule(),
        new NamedPartnerTrustsRule(),
        new InvolvementPrinciplesRule(),
    ];
}
