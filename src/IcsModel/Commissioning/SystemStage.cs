using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A stage of a system on the way to July 2022, with its days.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SystemStage
{
    /// <summary>An id of the stage, unique in the history; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Which stage it is, or null while not known.</summary>
    public SystemStageKind? Kind { get; init; }

    /// <summary>The day it was announced, or null while not known; no rule reads it.</summary>
    public LocalDate? AnnouncedOn { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after, or null while there is no end or it is not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the system is taken to have an integrated care board at this stage, or null while not known.</summary>
    public bool? ClaimsIntegratedCareBoard { get; init; }

    /// <summary>Whether it is taken to have an integrated care partnership in law at this stage, or null while not known.</summary>
    public bool? ClaimsIntegratedCarePartnership { get; init; }

    /// <summary>How many clinical commissioning groups it had, or null while not known.</summary>
    public int? GroupCount { get; init; }

    /// <summary>The partnerships below the level of the system.</summary>
    public FactList<FormerPartnership> LocalPartnerships { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<FormerPartnership>.Unknown;

    /// <summary>The evidence for its designation.</summary>
    public FactList<AccreditationEvidence> Criteria { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AccreditationEvidence>.Unknown;

    /// <summary>Decisions and arrangements made at this stage.</summary>
    public FactList<StageDecision> Decisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<StageDecision>.Unknown;

    /// <summary>The statement that the system is ready to operate, or null; no rule reads it.</summary>
    public Attestation? Readiness { get; init; }
}
