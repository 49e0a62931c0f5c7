using IcsModel.Boards;
using IcsModel.Involvement;
using IcsModel.JointWorking;
using IcsModel.Partnerships;
using IcsModel.Places;
using IcsModel.Strategies;
using IcsModel.Wellbeing;
using NodaTime;

namespace IcsModel.Systems;

/// <summary>An integrated care system: the board, its partnership, the councils, and what they prepare, arrange and involve people in.</summary>
/// <remarks>Part 5 of the Local Government and Public Involvement in Health Act 2007 and Part 2 of the National Health Service Act 2006. Everything may be left out; what is left out is not known. Equality is by value. Instances are immutable and safe to share between threads.</remarks>
public sealed record IntegratedCareSystem
{
    private IndexSlot<IntegratedCareSystem, SystemIndex> index;

    /// <summary>The name of the system, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>The day on which undated facts and the completeness of lists are known; null where they are given for the day asked about.</summary>
    public LocalDate? StatedOn { get; init; }

    /// <summary>The integrated care board; null while nothing is known of it.</summary>
    public IntegratedCareBoard? Board { get; init; }

    /// <summary>The areas that make up the area of the board, by codes used alike for every area of the system.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The councils whose areas may overlap that of the board.</summary>
    public FactList<Council> Councils { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Council>.Unknown;

    /// <summary>Other boards that share a council with the system.</summary>
    public FactList<NeighbouringBoard> NeighbouringBoards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NeighbouringBoard>.Unknown;

    /// <summary>The integrated care partnerships for the area of the board.</summary>
    public FactList<IntegratedCarePartnership> Partnerships { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<IntegratedCarePartnership>.Unknown;

    /// <summary>The mandates to NHS England.</summary>
    public FactList<NhsMandate> Mandates { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NhsMandate>.Unknown;

    /// <summary>The integrated care strategies.</summary>
    public FactList<IntegratedCareStrategy> Strategies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<IntegratedCareStrategy>.Unknown;

    /// <summary>The considerations whether a strategy needs revision.</summary>
    public FactList<RevisionConsideration> RevisionConsiderations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<RevisionConsideration>.Unknown;

    /// <summary>The joint strategic needs assessments.</summary>
    public FactList<NeedsAssessment> NeedsAssessments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NeedsAssessment>.Unknown;

    /// <summary>The directions to prepare further needs assessments.</summary>
    public FactList<AssessmentDirection> AssessmentDirections { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AssessmentDirection>.Unknown;

    /// <summary>The health and wellbeing boards.</summary>
    public FactList<HealthAndWellbeingBoard> WellbeingBoards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<HealthAndWellbeingBoard>.Unknown;

    /// <summary>The joint local health and wellbeing strategies.</summary>
    public FactList<WellbeingStrategy> WellbeingStrategies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<WellbeingStrategy>.Unknown;

    /// <summary>What health and wellbeing boards decided on receiving an integrated care strategy.</summary>
    public FactList<WellbeingStrategyDecision> WellbeingDecisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<WellbeingStrategyDecision>.Unknown;

    /// <summary>The plans and reports of the board.</summary>
    public FactList<PlanDocument> Plans { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PlanDocument>.Unknown;

    /// <summary>Decisions and plans, with the documents they had regard to.</summary>
    public FactList<SystemDecision> Decisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SystemDecision>.Unknown;

    /// <summary>The NHS trusts and foundation trusts.</summary>
    public FactList<SystemTrust> Trusts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SystemTrust>.Unknown;

    /// <summary>The standing arrangements for involving people; null while nothing is known of them.</summary>
    public InvolvementArrangements? Involvement { get; init; }

    /// <summary>What was planned, proposed or decided about health services.</summary>
    public FactList<InvolvementActivity> Activities { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InvolvementActivity>.Unknown;

    /// <summary>The consultations.</summary>
    public FactList<Consultation> Consultations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Consultation>.Unknown;

    /// <summary>The arrangements for joint working.</summary>
    public FactList<Arrangement> Arrangements { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Arrangement>.Unknown;

    /// <summary>The directions of NHS England that boards exercise its functions.</summary>
    public FactList<NhsEnglandDirection> Directions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NhsEnglandDirection>.Unknown;

    /// <summary>The joint appointments.</summary>
    public FactList<JointAppointment> JointAppointments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<JointAppointment>.Unknown;

    /// <summary>The places, neighbourhoods, localities and networks.</summary>
    public FactList<Place> Places { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Place>.Unknown;

    /// <summary>The provider collaboratives.</summary>
    public FactList<ProviderCollaborative> Collaboratives { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ProviderCollaborative>.Unknown;

    /// <summary>What can be worked out once per system, whatever the date asked about.</summary>
    internal SystemIndex Index => index.Of(this, static system => new(system));
}
