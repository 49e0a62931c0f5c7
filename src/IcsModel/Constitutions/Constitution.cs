using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>What the constitution of an integrated care board provides, as far as it has been read.</summary>
/// <remarks>
/// A constitution without <see cref="From"/> can show that an appointment followed it, never that one departed from it, because it may be younger than the
/// appointment.
/// </remarks>
public sealed record Constitution
{
    /// <summary>The first day this version was in force, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it was no longer in force, or null while it is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The version as the board calls it, or null; no rule reads it.</summary>
    public string? Version { get; init; }

    /// <summary>The seats it lays down.</summary>
    public FactList<ConstitutionSeat> Seats { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ConstitutionSeat>.Unknown;

    /// <summary>The NHS trusts and foundation trusts it lists as entitled to nominate (Schedule 1B paragraph 8(2)(a)).</summary>
    public FactList<EntitledNominator> NominatingTrusts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EntitledNominator>.Unknown;

    /// <summary>The providers of primary medical services it lists as entitled to nominate (Schedule 1B paragraph 8(2)(b)).</summary>
    public FactList<EntitledNominator> NominatingPrimaryMedicalProviders { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EntitledNominator>.Unknown;

    /// <summary>The local authorities it lists as entitled to nominate (Schedule 1B paragraph 8(2)(c)).</summary>
    public FactList<EntitledNominator> NominatingLocalAuthorities { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EntitledNominator>.Unknown;

    /// <summary>Whether it gives a power to remove the chair (Schedule 1B paragraph 6), or null while not known.</summary>
    public Clause? RemovalOfChair { get; init; }

    /// <summary>Whether it validates proceedings despite a vacancy or a defective appointment (Schedule 1B paragraph 9(f)), or null while not known.</summary>
    public Clause? ValidationOfProceedings { get; init; }

    /// <summary>Whether it lets the deputy chair give the chair's approvals while the office of chair is vacant, or null while not known.</summary>
    public Clause? DeputyActsForChair { get; init; }

    /// <summary>Whether it says that the board is a unitary board (model constitution clause 2.1.4), or null while not known.</summary>
    public Clause? UnitaryBoard { get; init; }

    /// <summary>Whether it says that members are jointly accountable (model constitution clause 2.1.4), or null while not known.</summary>
    public Clause? JointAccountability { get; init; }

    /// <summary>Whether its quorum lets the board meet without the chair (model constitution, second version), or null while not known.</summary>
    public Clause? QuorumWithoutChair { get; init; }

    /// <summary>The variations made (Schedule 1B paragraph 15).</summary>
    public FactList<ConstitutionVariation> Variations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ConstitutionVariation>.Unknown;

    /// <summary>The name it gives the board (Schedule 1B paragraph 2(a)), or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it states the name of the board (Schedule 1B paragraph 2(a)), or null while not known.</summary>
    public Clause? StatesName { get; init; }

    /// <summary>Whether it states the area of the board (Schedule 1B paragraph 2(b)), or null while not known.</summary>
    public Clause? StatesArea { get; init; }

    /// <summary>Whether that area is the one of the order that established the board, as varied, or null while not known.</summary>
    public bool? AreaIsThatOfTheOrder { get; init; }

    /// <summary>How it bars appointments seen as undermining independence (Schedule 1B paragraph 4), or null while not known.</summary>
    public IndependenceBar? IndependenceBar { get; init; }

    /// <summary>Who may remove the chair under it (Schedule 1B paragraph 6).</summary>
    public FactList<Actor> ChairRemovableBy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Actor>.Unknown;

    /// <summary>Whose approval the removal of the chair needs under it (Schedule 1B paragraph 6), or null while not known.</summary>
    public Actor? ChairRemovalApprovedBy { get; init; }

    /// <summary>Whether it makes that removal subject to an approval (Schedule 1B paragraph 6); false where nobody need approve, or null while not known.</summary>
    public Clause? ChairRemovalApproval { get; init; }

    /// <summary>What it says of the chief executive being an employee (Schedule 1B paragraph 7(2)), or null while not known.</summary>
    public ChiefExecutiveEmploymentClause? ChiefExecutiveEmployment { get; init; }

    /// <summary>Requirements of regulations under Schedule 1B paragraph 10, as the user knows them.</summary>
    public FactList<MembershipRequirement> MembershipRequirements { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MembershipRequirement>.Unknown;

    /// <summary>Whether it says how functions are exercised (Schedule 1B paragraph 11(1)), or null while not known.</summary>
    public Clause? ExerciseOfFunctions { get; init; }

    /// <summary>Whether it says how the terms and conditions of employees are decided (Schedule 1B paragraph 11(1)), or null while not known.</summary>
    public Clause? EmployeeTerms { get; init; }

    /// <summary>The functions it gives to somebody to exercise (Schedule 1B paragraph 11(3)).</summary>
    public FactList<Delegation> Delegations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Delegation>.Unknown;

    /// <summary>Whether a committee or sub-committee may exercise commissioning functions under it (Schedule 1B paragraph 11(4)), or null while not known.</summary>
    public Clause? CommitteesMayCommission { get; init; }

    /// <summary>What it says of the members of such committees (Schedule 1B paragraph 11(4)), or null while not known.</summary>
    public CommissioningCommitteeSafeguards? CommissioningCommittees { get; init; }

    /// <summary>Whether it lays down the procedure for making decisions (Schedule 1B paragraph 12(1)), or null while not known.</summary>
    public Clause? DecisionProcedure { get; init; }

    /// <summary>Whether its arrangements secure openness about decisions (Schedule 1B paragraph 12(2)), or null while not known.</summary>
    public Clause? OpennessAboutDecisions { get; init; }

    /// <summary>Whether its arrangements secure openness about how decisions are made (Schedule 1B paragraph 12(2)), or null while not known.</summary>
    public Clause? OpennessAboutDecisionMaking { get; init; }

    /// <summary>Whether it opens meetings of the board to the public, or null while not known.</summary>
    public Clause? MeetingsInPublic { get; init; }

    /// <summary>What it provides for conflicts of interest (Schedule 1B paragraph 13), or null while not known.</summary>
    public ConflictsProvision? Conflicts { get; init; }

    /// <summary>What it provides for public involvement (Schedule 1B paragraph 14), or null while not known.</summary>
    public InvolvementProvision? Involvement { get; init; }

    /// <summary>The power to vary it (Schedule 1B paragraph 15), or null while not known.</summary>
    public VariationPower? VariationPower { get; init; }

    /// <summary>Whether it lists the grounds on which members other than the chair are removed (model constitution clause 3.13), or null while not known.</summary>
    public Clause? RemovalGrounds { get; init; }

    /// <summary>Whether it says that the board stays accountable for functions it delegates (model constitution clause 4.6.4), or null while not known.</summary>
    public Clause? BoardKeepsAccountability { get; init; }

    /// <summary>Whether it provides for an audit committee (model constitution clause 4.6.8), or null while not known.</summary>
    public Clause? AuditCommittee { get; init; }

    /// <summary>Whether it provides for a remuneration committee (model constitution clauses 4.6.8 and 8.1.2), or null while not known.</summary>
    public Clause? RemunerationCommittee { get; init; }

    /// <summary>Whether it makes the audit chair the conflicts of interest guardian (model constitution clause 6.1.6); unverified, or null while not known.</summary>
    public Clause? AuditChairIsGuardian { get; init; }

    /// <summary>Where it departs from the mandatory text of the model constitution.</summary>
    public FactList<ModelDeparture> ModelDepartures { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ModelDeparture>.Unknown;

    /// <summary>Its standing orders, which lay down how the board meets (Schedule 1B paragraph 12), or null while not known.</summary>
    public StandingOrders? StandingOrders { get; init; }
}
