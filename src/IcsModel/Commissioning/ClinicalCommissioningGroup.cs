using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A clinical commissioning group: the body that commissioned most health services of an area from 1 April 2013 to 30 June 2022.</summary>
/// <remarks>Sections 1I and 14A to 14Z24 of and Schedule 1A to the National Health Service Act 2006, as they stood. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ClinicalCommissioningGroup
{
    /// <summary>The ODS code, such as <c>91Q</c>, or null while not known.</summary>
    public string? Code { get; init; }

    /// <summary>A name to call it by, or null while not known; the name that the law asks about is that of the constitution.</summary>
    public string? Name { get; init; }

    /// <summary>The first day it existed, or null while not known.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The first day it no longer existed, by merger, dissolution or abolition; or null while it does.</summary>
    public LocalDate? AbolishedOn { get; init; }

    /// <summary>The areas that make up its area, by codes used alike for every group.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Its members: providers of primary medical services.</summary>
    public FactList<Body> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The application to establish it (section 14B), where it did not come from a merger; null while nothing is known of one.</summary>
    public CcgApplication? Application { get; init; }

    /// <summary>The decision on the application to establish it; null while nothing is known of it.</summary>
    public CcgGrant? Grant { get; init; }

    /// <summary>Its constitution; null while nothing is known of it.</summary>
    public CcgConstitution? Constitution { get; init; }

    /// <summary>The variations of its constitution.</summary>
    public FactList<CcgVariation> Variations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgVariation>.Unknown;

    /// <summary>Whether it has a governing body; false says that it has none, or null while not known.</summary>
    public bool? HasGoverningBody { get; init; }

    /// <summary>Its governing body; null while nothing is known of it.</summary>
    public GoverningBody? GoverningBody { get; init; }

    /// <summary>Its registers of interests (section 14O(1)).</summary>
    public FactList<CcgInterestRegister> InterestRegisters { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgInterestRegister>.Unknown;

    /// <summary>The conflicts, and possible conflicts, of interest that somebody had to declare (section 14O(3)).</summary>
    public FactList<CcgConflict> Conflicts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgConflict>.Unknown;

    /// <summary>Whether it has a conflicts of interest guardian, or null while not known.</summary>
    public bool? HasConflictsGuardian { get; init; }

    /// <summary>What it did towards its general duties.</summary>
    public FactList<CcgDutyEvidence> DutyEvidence { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgDutyEvidence>.Unknown;

    /// <summary>What it planned, proposed or decided about health services (section 14Z2).</summary>
    public FactList<CcgActivity> Activities { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgActivity>.Unknown;

    /// <summary>Its commissioning plans.</summary>
    public FactList<CommissioningPlan> Plans { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommissioningPlan>.Unknown;

    /// <summary>Its annual reports.</summary>
    public FactList<CcgAnnualReport> AnnualReports { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgAnnualReport>.Unknown;

    /// <summary>Its money, year by year.</summary>
    public FactList<CcgYearOfFinance> Finances { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgYearOfFinance>.Unknown;

    /// <summary>What NHS England did because it was failing or might fail.</summary>
    public FactList<CcgIntervention> Interventions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgIntervention>.Unknown;

    /// <summary>The person NHS England nominated to be consulted in the last months of the groups (regulation 17); null while nothing is known of one.</summary>
    public ConsulteeNomination? ConsulteeNomination { get; init; }

    /// <summary>The decisions of its governing body.</summary>
    public FactList<CommissioningDecision> Decisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommissioningDecision>.Unknown;
}
