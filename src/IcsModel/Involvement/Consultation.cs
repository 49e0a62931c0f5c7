using NodaTime;

namespace IcsModel.Involvement;

/// <summary>A consultation that a body carried out, by duty or by choice.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Consultation
{
    /// <summary>An id of the consultation, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who consulted, or null while not known.</summary>
    public Body? By { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after, or null while it runs.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the proposals were still formative when it began, or null while not known.</summary>
    public bool? ProposalsFormative { get; init; }

    /// <summary>Whether enough reasons were given to respond to, or null while not known.</summary>
    public bool? ReasonsGiven { get; init; }

    /// <summary>The day the responses were considered, or null while not known.</summary>
    public LocalDate? ResponsesConsideredOn { get; init; }

    /// <summary>Whether the responses were considered; false says that they were not, or null while not known.</summary>
    public bool? ResponsesConsidered { get; init; }

    /// <summary>The day of the decision, or null while not known.</summary>
    public LocalDate? DecidedOn { get; init; }
}
