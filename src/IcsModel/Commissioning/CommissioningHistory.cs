using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>How a part of England came to its commissioner: its clinical commissioning groups, their mergers, the handing over to integrated care boards, and the stages before.</summary>
/// <remarks>
/// Chapter A2 of Part 2 of the National Health Service Act 2006, as it stood until 1 July 2022, and what led to and followed its repeal. Everything may be left
/// out; what is left out is not known. Equality is by value. Instances are immutable and safe to share between threads.
/// </remarks>
public sealed record CommissioningHistory
{
    private IndexSlot<CommissioningHistory, CommissioningIndex> index;

    /// <summary>The name of the part of England, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>The day on which undated facts and the completeness of lists are known; null where they are given for the day asked about.</summary>
    public LocalDate? StatedOn { get; init; }

    /// <summary>The areas that the groups together have to cover, England or a part of it, by codes used alike for every group.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The areas along a boundary where a gap or an overlap comes from the data and not from the law.</summary>
    public FactList<string> BoundarySlivers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The providers of primary medical services that have to belong to a group; one that holds several contracts may stand once for each.</summary>
    public FactList<Body> Practices { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The clinical commissioning groups, past, present and future.</summary>
    public FactList<ClinicalCommissioningGroup> Groups { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ClinicalCommissioningGroup>.Unknown;

    /// <summary>The mergers of groups, proposed or made.</summary>
    public FactList<CcgMerger> Mergers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgMerger>.Unknown;

    /// <summary>The handing over from the groups to integrated care boards; null while nothing is known of it.</summary>
    public CommissioningTransition? Transition { get; init; }

    /// <summary>The stages of the system before and after it had a basis in statute.</summary>
    public FactList<SystemStage> Stages { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SystemStage>.Unknown;

    /// <summary>What can be worked out once per history, whatever the date asked about.</summary>
    internal CommissioningIndex Index => index.Of(this, static history => new(history));
}
