using NodaTime;

namespace IcsModel.Meetings;

/// <summary>How members required a meeting.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Requisition
{
    /// <summary>How many members required it, or null while not known.</summary>
    public int? Members { get; init; }

    /// <summary>The day they did, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the members called the meeting themselves, the chair not having done so, or null while not known.</summary>
    public bool? CalledByMembers { get; init; }
}
