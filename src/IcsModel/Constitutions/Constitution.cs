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
}
