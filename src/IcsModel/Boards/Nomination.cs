using NodaTime;

namespace IcsModel.Boards;

/// <summary>How an ordinary member was nominated under Schedule 1B paragraph 8(2).</summary>
/// <remarks>
/// A nomination is joint when every entitled body took part, or when the constitution's joint process was followed (interpretation: a joint
/// process does not need unanimity, but every entitled body must have been able to take part).
/// </remarks>
public sealed record Nomination
{
    /// <summary>A nomination of which nothing is known.</summary>
    public static Nomination Unknown { get; } = new();

    /// <summary>The sector that nominated. Read only for seats that do not already say so: a partner's seat names its sector itself.</summary>
    public NominatingSector? Sector { get; init; }

    /// <summary>The day of the nomination, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The bodies that took part in nominating.</summary>
    public FactList<Body> Nominators { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The bodies entitled to take part on that day; where unknown, the constitution's list is used.</summary>
    public FactList<Body> Entitled { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether the joint process of the constitution was followed, or null while not known.</summary>
    public bool? JointProcessFollowed { get; init; }

    /// <summary>The nominating group's statement that it had regard to NHS England's guidance on selection (paragraph 8(4)), or null.</summary>
    public Attestation? RegardToSelectionGuidance { get; init; }

    /// <summary>The bodies invited to nominate.</summary>
    public FactList<Body> Invited { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether the bodies confirmed that they nominate the whole list jointly, those silent past the deadline taken to agree, or null while not known.</summary>
    public bool? ListConfirmed { get; init; }
}
