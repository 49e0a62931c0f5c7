using IcsModel.Purposes;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A plan or report of the board, as far as rules on partnerships and involvement read it.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PlanDocument
{
    /// <summary>An id of the document, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, or null while not known.</summary>
    public PlanKind? Kind { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether it explains how the general duties, public involvement among them, are or were discharged, or null while not known.</summary>
    public bool? ExplainsDuties { get; init; }

    /// <summary>For a joint forward plan, whether the people the board has core responsibility for were consulted on it, or null while not known.</summary>
    public bool? PopulationConsulted { get; init; }

    /// <summary>Its objectives.</summary>
    public FactList<Objective> Objectives { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Objective>.Unknown;
}
