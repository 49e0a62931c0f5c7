using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A decision or arrangement of a system before it had an integrated care board.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record StageDecision
{
    /// <summary>An id of the decision, unique in the stage; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>It in short words, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it presupposes the powers that the Bill was to give to integrated care boards, or null while not known.</summary>
    public bool? PresumesTheBill { get; init; }
}
