using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>A group of seats of which some holders must be present.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record QuorumGroup
{
    /// <summary>What the group is called, or null; no rule reads it.</summary>
    public string? Name { get; init; }

    /// <summary>The kinds of seat that belong to it.</summary>
    public FactList<SeatKind> Seats { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SeatKind>.Unknown;

    /// <summary>How many of them must be present; null is read as one.</summary>
    public int? AtLeast { get; init; }
}
