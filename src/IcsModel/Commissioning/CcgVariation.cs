using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A variation of the constitution of a clinical commissioning group (sections 14E and 14F of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgVariation
{
    /// <summary>An id of the variation, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day it took effect, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether NHS England varied of its own motion rather than on the application of the group, or null while not known.</summary>
    public bool? IsByNhsEngland { get; init; }

    /// <summary>Whether it changed only the area or the members, or both, or null while not known.</summary>
    public bool? ChangesAreaOrMembers { get; init; }

    /// <summary>Whether the group consented, or null while not known.</summary>
    public bool? GroupConsented { get; init; }

    /// <summary>Whether NHS England considered it necessary for its duty that groups cover England and every practice, or null while not known.</summary>
    public bool? ConsideredNecessary { get; init; }

    /// <summary>Whether NHS England first consulted the group, or null while not known.</summary>
    public bool? GroupConsulted { get; init; }

    /// <summary>The other groups that NHS England thought might be affected.</summary>
    public FactList<Body> Affected { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The other groups that NHS England first consulted.</summary>
    public FactList<Body> Consulted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The day the constitution as varied was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether the constitution as varied was published; false says that it was not, or null while not known.</summary>
    public bool? IsPublished { get; init; }
}
