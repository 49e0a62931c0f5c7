using NodaTime;

namespace IcsModel.Interests;

/// <summary>A register of interests of an integrated care board (section 14Z30(1)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record RegisterOfInterests
{
    /// <summary>An id of the register, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The groups it covers.</summary>
    public FactList<InterestGroup> Covers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InterestGroup>.Unknown;

    /// <summary>Where it covers employees, whether it covers them all rather than some grades, or null while not known.</summary>
    public bool? CoversEveryEmployee { get; init; }

    /// <summary>The day it was first published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether the public can see it on request, or null while not known.</summary>
    public bool? IsOpenOnRequest { get; init; }

    /// <summary>The entries.</summary>
    public FactList<InterestEntry> Entries { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InterestEntry>.Unknown;
}
