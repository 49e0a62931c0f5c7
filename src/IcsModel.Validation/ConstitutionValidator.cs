using FluentValidation;
using IcsModel.Constitutions;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether what a constitution provides is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class ConstitutionValidator : AbstractValidator<Constitution>
{
    /// <summary>Prepares the checks, with the library's own for the seats.</summary>
    public ConstitutionValidator()
        : this(new ConstitutionSeatValidator())
    {
    }

    /// <summary>Prepares the checks, with a validator of the caller's choice for the seats.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="seats"/> is null.</exception>
    public ConstitutionValidator(IValidator<ConstitutionSeat> seats)
    {
        ArgumentNullException.ThrowIfNull(seats);
        RuleFor(constitution => constitution.To)
            .Must((constitution, to) => Days.AreOrdered(constitution.From, to))
            .WithErrorCode(ValidationErrorCodes.ConstitutionDays)
            .WithMessage("End the time in force after its first day.");
        RuleForEach(constitution => constitution.Seats).SetValidator(seats);
        RuleForEach(constitution => constitution.NominatingTrusts).SetValidator(EntitledNominatorValidator.Instance);
        RuleForEach(constitution => constitution.NominatingPrimaryMedicalProviders).SetValidator(EntitledNominatorValidator.Instance);
        RuleForEach(constitution => constitution.NominatingLocalAuthorities).SetValidator(EntitledNominatorValidator.Instance);
        RuleForEach(constitution => constitution.Variations).SetValidator(ConstitutionVariationValidator.Instance);
        RuleFor(constitution => constitution.Name).IsNotBlank();
        RuleFor(constitution => constitution.ChairRemovalApprovedBy!).SetValidator(ActorValidator.Instance);
        RuleForEach(constitution => constitution.ChairRemovableBy).SetValidator(ActorValidator.Instance);
        RuleForEach(constitution => constitution.MembershipRequirements).SetValidator(MembershipRequirementValidator.Instance);
        RuleForEach(constitution => constitution.Delegations).SetValidator(DelegationValidator.Instance);
        RuleForEach(constitution => constitution.ModelDepartures).SetValidator(ModelDepartureValidator.Instance);
        RuleFor(constitution => constitution.StandingOrders!).SetValidator(StandingOrdersValidator.Instance);
        CheckProvisions();
        CheckClauses();
    }

    private void CheckProvisions()
    {
        RuleFor(constitution => constitution.IndependenceBar!).SetValidator(IndependenceBarValidator.Instance);
        RuleFor(constitution => constitution.ChiefExecutiveEmployment!).SetValidator(ChiefExecutiveEmploymentClauseValidator.Instance);
        RuleFor(constitution => constitution.CommissioningCommittees!).SetValidator(CommissioningCommitteeSafeguardsValidator.Instance);
        RuleFor(constitution => constitution.Conflicts!).SetValidator(ConflictsProvisionValidator.Instance);
        RuleFor(constitution => constitution.Involvement!).SetValidator(InvolvementProvisionValidator.Instance);
        RuleFor(constitution => constitution.VariationPower!).SetValidator(VariationPowerValidator.Instance);
    }

    private void CheckClauses()
    {
        RuleFor(constitution => constitution.RemovalOfChair!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.ValidationOfProceedings!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.DeputyActsForChair!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.UnitaryBoard!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.JointAccountability!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.QuorumWithoutChair!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.StatesName!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.StatesArea!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.ChairRemovalApproval!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.ExerciseOfFunctions!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.EmployeeTerms!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.CommitteesMayCommission!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.DecisionProcedure!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.OpennessAboutDecisions!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.OpennessAboutDecisionMaking!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.MeetingsInPublic!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.RemovalGrounds!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.BoardKeepsAccountability!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.AuditCommittee!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.RemunerationCommittee!).SetValidator(ClauseValidator.Instance);
        RuleFor(constitution => constitution.AuditChairIsGuardian!).SetValidator(ClauseValidator.Instance);
    }
}
