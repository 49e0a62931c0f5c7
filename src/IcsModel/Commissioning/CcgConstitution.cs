using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The constitution of a clinical commissioning group (Part 1 of Schedule 1A to the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgConstitution
{
    /// <summary>The name it gives the group, in full, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>The first day it had effect, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>What it provides for; only a complete list shows that something is left out.</summary>
    public FactList<CcgConstitutionContent> Contents { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgConstitutionContent>.Unknown;

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }
}
