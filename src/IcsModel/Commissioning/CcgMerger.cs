using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>An application of clinical commissioning groups to be dissolved and replaced by one new group, and what became of it (section 14G of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgMerger
{
    /// <summary>An id of the merger, unique in the history; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The bodies that applied.</summary>
    public FactList<MergerApplicant> Applicants { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerApplicant>.Unknown;

    /// <summary>The group that is to replace them, or null while not known.</summary>
    public Body? NewGroup { get; init; }

    /// <summary>Whether the application asks for one new group, or null while not known.</summary>
    public bool? AsksForOneGroup { get; init; }

    /// <summary>The day the application was made, or null while not known.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>The day on which the merger was to take effect, or null while not known.</summary>
    public LocalDate? IntendedFor { get; init; }

    /// <summary>What the application carried.</summary>
    public FactList<MergerPaper> Papers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerPaper>.Unknown;

    /// <summary>Its changes before the decision.</summary>
    public FactList<MergerAmendment> Amendments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerAmendment>.Unknown;

    /// <summary>The factors that NHS England considered.</summary>
    public FactList<MergerFactorEvidence> Factors { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerFactorEvidence>.Unknown;

    /// <summary>The evidence on the criteria of the procedures.</summary>
    public FactList<MergerCriterionEvidence> Criteria { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerCriterionEvidence>.Unknown;

    /// <summary>Benefits that the groups named, in short words; no rule reads them.</summary>
    public FactList<string> Benefits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether NHS England had published a procedure that lets applications be clarified and changed, or null while not known.</summary>
    public bool? IsProcedurePublished { get; init; }

    /// <summary>The approval in principle, or null while none is known; it establishes nothing.</summary>
    public MergerDecision? InPrinciple { get; init; }

    /// <summary>The conditions attached to it.</summary>
    public FactList<MergerCondition> Conditions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerCondition>.Unknown;

    /// <summary>The decision under section 14C, or null while none is known.</summary>
    public MergerDecision? Decision { get; init; }

    /// <summary>The first day of the new group, or null while not known.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The transfer schemes.</summary>
    public FactList<CcgTransferScheme> TransferSchemes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgTransferScheme>.Unknown;

    /// <summary>The day the constitution of the new group was published, or null while not known.</summary>
    public LocalDate? ConstitutionPublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsConstitutionPublished { get; init; }

    /// <summary>What the merging groups promised about the new group.</summary>
    public FactList<MergerCommitment> Commitments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<MergerCommitment>.Unknown;

    /// <summary>How far the merger had come at the end of a day, as far as dated facts show; null while not even an application is known to be made.</summary>
    /// <remarks>An approval in principle is an administrative step: only the decision under section 14C and the day of establishment make the new group.</remarks>
    public MergerStatus? StatusOn(LocalDate date) =>
        EstablishedOn <= date ? MergerStatus.Established
        : Decision is { Kind: MergerDecisionKind.Refused } refused && refused.On <= date ? MergerStatus.Refused
        : Decision is { Kind: MergerDecisionKind.Granted } granted && granted.On <= date ? MergerStatus.Granted
        : InPrinciple is { Kind: MergerDecisionKind.Granted } minded && minded.On <= date ? MergerStatus.InPrinciple
        : AppliedOn <= date ? MergerStatus.Applied
        : null;
}
