using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A condition attached to an approval in principle, and how it was discharged.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerCondition
{
    /// <summary>An id of the condition, unique in the merger; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for, or null while not known.</summary>
    public MergerConditionKind? Kind { get; init; }

    /// <summary>The condition in short words, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>The first day on which it can be met, or null where any day will do.</summary>
    public LocalDate? DueFrom { get; init; }

    /// <summary>The first day too late to meet it, or null while not known.</summary>
    public LocalDate? DueBefore { get; init; }

    /// <summary>The day it was met, or null while not known.</summary>
    public LocalDate? MetOn { get; init; }

    /// <summary>Whether it is met; false says that it is not, or null while not known.</summary>
    public bool? IsMet { get; init; }

    /// <summary>The sign-off of what needs judgement, or null while none is known.</summary>
    public Attestation? SignedOff { get; init; }

    /// <summary>For a condition on panels, the panels.</summary>
    public FactList<RecruitmentPanel> Panels { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<RecruitmentPanel>.Unknown;
}
