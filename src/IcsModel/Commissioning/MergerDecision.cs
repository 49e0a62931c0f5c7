using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A decision of NHS England on an application to merge.</summary>
/// <remarks>Whether NHS England was satisfied of a matter is its own judgement: it is recorded here and worked out nowhere. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerDecision
{
    /// <summary>What was decided, or null while not known.</summary>
    public MergerDecisionKind? Kind { get; init; }

    /// <summary>The day it was made, or announced where only that is known; or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it was given in writing, or null while not known.</summary>
    public bool? IsWritten { get; init; }

    /// <summary>Whether it gave reasons, or null while not known.</summary>
    public bool? GivesReasons { get; init; }

    /// <summary>The matters of which NHS England recorded that it was satisfied.</summary>
    public FactList<GrantMatter> SatisfiedOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GrantMatter>.Unknown;

    /// <summary>The matters of which NHS England recorded that it was not satisfied.</summary>
    public FactList<GrantMatter> NotSatisfiedOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GrantMatter>.Unknown;
}
