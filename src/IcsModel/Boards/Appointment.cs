using IcsModel.Eligibility;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>How a person came to their seat: who appointed them, when, who approved, and how independence was assessed.</summary>
public sealed record Appointment
{
    /// <summary>An appointment of which nothing is known.</summary>
    public static Appointment Unknown { get; } = new();

    /// <summary>Who appointed, or null while not known.</summary>
    public Actor? By { get; init; }

    /// <summary>The day the decision to appoint was made, which is not the first day in the seat; null while not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The approvals the appointment received.</summary>
    public FactList<Approval> Approvals { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Approval>.Unknown;

    /// <summary>The appointor's assessment under Schedule 1B paragraph 4, or null while not known.</summary>
    public IndependenceAssessment? IndependenceAssessment { get; init; }

    /// <summary>The panel that assessed the nominees; null while nothing is known of it.</summary>
    public SelectionPanel? Panel { get; init; }
}
