using IcsModel.Establishment;
using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>The order of NHS England that established the board, as last varied (section 14Z25).</summary>
/// <remarks>One order may establish many boards; what is stated here is what it says of this one. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record EstablishmentOrder
{
    /// <summary>Its title, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The name it gives the board, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>Who made it, or null while not known.</summary>
    public Actor? MadeBy { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>The day from which it establishes the board, or null while not known.</summary>
    public LocalDate? TakesEffectOn { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published, where the day is not known; null while that is not known either.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>The districts and LSOAs that it says make up the area of the board, by their ONS codes, such as E10000016 or E01000001.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether it sets out the constitution or refers to a published document that does (section 14Z25(5)), or null while not known.</summary>
    public bool? GivesConstitution { get; init; }

    /// <summary>The day on which the document it refers to for the constitution was published; null while not known, and where it sets the constitution out itself.</summary>
    public LocalDate? ConstitutionPublishedOn { get; init; }

    /// <summary>The orders that varied or revoked it.</summary>
    public FactList<OrderVariation> Variations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<OrderVariation>.Unknown;
}
