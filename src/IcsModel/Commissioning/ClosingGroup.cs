using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A clinical commissioning group as it ended, and where everything it had went.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ClosingGroup
{
    /// <summary>The group, or null while not known.</summary>
    public Body? Group { get; init; }

    /// <summary>The areas that made up its area on 30 June 2022, by codes used alike for every area of the transition.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The first day it no longer existed, or null while not known.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>Whether the schemes move all property, rights and liabilities, criminal ones apart, or null while not known.</summary>
    public bool? TransfersEverything { get; init; }

    /// <summary>What it had, each with where it went.</summary>
    public FactList<GroupHolding> Holdings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GroupHolding>.Unknown;

    /// <summary>The board named as the primary transferee of its assets and liabilities, or null while not known.</summary>
    public Body? PrimaryTransferee { get; init; }

    /// <summary>The staff whose employment moved.</summary>
    public FactList<StaffMove> Staff { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<StaffMove>.Unknown;

    /// <summary>The reports and accounts of its last periods.</summary>
    public FactList<ClosingReport> Reports { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ClosingReport>.Unknown;

    /// <summary>Whether NHS England has completed the assessment of its performance in 2021/22, or null while not known.</summary>
    public bool? IsPerformanceAssessed { get; init; }

    /// <summary>Its live instruments.</summary>
    public FactList<CarriedInstrument> Instruments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CarriedInstrument>.Unknown;

    /// <summary>Complaints about it.</summary>
    public FactList<GroupComplaint> Complaints { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GroupComplaint>.Unknown;

    /// <summary>The written assurance of its accountable officer that due diligence is complete, or null while none is known.</summary>
    public Attestation? DueDiligence { get; init; }
}
