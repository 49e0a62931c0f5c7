using IcsModel.Strategies;
using NodaTime;

namespace IcsModel.Involvement;

/// <summary>Something a body planned, proposed or decided about health services, and who was involved.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InvolvementActivity
{
    /// <summary>An id of the activity, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Whose activity it is, or null while not known; an activity of nobody named is looked at as one of the board of the system, and condemns nobody.</summary>
    public Body? By { get; init; }

    /// <summary>Which point it is, or null while not known.</summary>
    public ActivityKind? Kind { get; init; }

    /// <summary>Whether it would affect how services reach people at the point they receive them, or null while not known.</summary>
    public bool? AffectsManner { get; init; }

    /// <summary>Whether it would affect the range of services available, or null while not known.</summary>
    public bool? AffectsRange { get; init; }

    /// <summary>Whether it rests on a report of a trust special administrator, or null while not known.</summary>
    public bool? IsAdministratorMatter { get; init; }

    /// <summary>Whether the final decision on that report has been made, or null while not known.</summary>
    public bool? AdministratorDecisionMade { get; init; }

    /// <summary>The day of the decision, or null while not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Whether those concerned have carers or representatives, or null while not known.</summary>
    public bool? HasCarersOrRepresentatives { get; init; }

    /// <summary>Who was involved.</summary>
    public FactList<InvolvementRecord> Involvement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InvolvementRecord>.Unknown;
}
