using NodaTime;

namespace IcsModel.Conduct;

/// <summary>An item of the governance handbook.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record HandbookItem
{
    /// <summary>What it is, or null while not known.</summary>
    public HandbookItemKind? Kind { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether it contradicts the constitution or its standing orders, which prevail, or null while not known.</summary>
    public bool? ContradictsConstitution { get; init; }

    /// <summary>Where it is, or null; no rule reads it.</summary>
    public string? Reference { get; init; }
}
