using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The decision of NHS England on an application for a clinical commissioning group (sections 14C and 14D of the National Health Service Act 2006).</summary>
/// <remarks>Whether NHS England was satisfied of a matter is its own judgement: it is recorded here and worked out nowhere. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgGrant
{
    /// <summary>The day of the decision, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the application was granted, or null while not known.</summary>
    public bool? IsGranted { get; init; }

    /// <summary>The day the grant took effect, or null while not known.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The matters of which NHS England recorded that it was satisfied.</summary>
    public FactList<GrantMatter> SatisfiedOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GrantMatter>.Unknown;

    /// <summary>The matters of which NHS England recorded that it was not satisfied.</summary>
    public FactList<GrantMatter> NotSatisfiedOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GrantMatter>.Unknown;
}
