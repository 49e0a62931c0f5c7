using NodaTime;

namespace IcsModel.Areas;

/// <summary>A body that commissions for an area, an integrated care board or a clinical commissioning group, and the days it existed with that area.</summary>
/// <remarks>
/// A board whose area was varied has one entry for each of its areas. Everything may be null, which means not known; without <see cref="From"/> the body is known to
/// exist on the day the facts are stated for. Equality is by value.
/// </remarks>
public sealed record CommissionerArea
{
    /// <summary>The body, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer, or null while there is no end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The area, or null while not known.</summary>
    public Area? Area { get; init; }
}
