using NodaTime;

namespace IcsModel.Establishment;

/// <summary>Integrated care boards that share their leadership.</summary>
/// <remarks>
/// A cluster is no body: each board stays one with its own area, allocation and duties, and every rule asks each of them. Everything may be null, which means not
/// known. Equality is by value.
/// </remarks>
public sealed record Cluster
{
    /// <summary>The name the boards use for it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The boards in it.</summary>
    public FactList<Body> Boards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether duties, decisions or plans are recorded as those of the cluster and not of each board, or null while not known.</summary>
    public bool? ActsAsBody { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
