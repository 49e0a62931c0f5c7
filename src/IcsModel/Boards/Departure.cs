using NodaTime;

namespace IcsModel.Boards;

/// <summary>How a person left their seat.</summary>
/// <remarks>Only a removal is tested: the chair may be removed by NHS England alone, with the Secretary of State's approval (Schedule 1B paragraph 6).</remarks>
public sealed record Departure
{
    /// <summary>In what way they left, or null while not known.</summary>
    public DepartureKind? Kind { get; init; }

    /// <summary>Who removed them, or null while not known.</summary>
    public Actor? By { get; init; }

    /// <summary>The day the departure took effect, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The approvals a removal received.</summary>
    public FactList<Approval> Approvals { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Approval>.Unknown;

    /// <summary>Whether a board member reference was completed and kept, or null while not known.</summary>
    public bool? ReferenceKept { get; init; }
}
