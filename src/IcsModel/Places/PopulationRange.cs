using NodaTime;

namespace IcsModel.Places;

/// <summary>How many people usually live in a tier, by a published account; information that decides nothing.</summary>
/// <remarks>TIER-001 to -003. Lawful systems and places lie outside these ranges; from 1 April 2026 some boards are larger by design. Equality is by value.</remarks>
/// <param name="Tier">The tier; null for the system itself.</param>
/// <param name="Least">The least number of people of the range.</param>
/// <param name="Greatest">The greatest number of people of the range.</param>
/// <param name="Source">Who gives the range.</param>
/// <param name="To">The first day on which the range is no longer a guide, or null while it is.</param>
public sealed record PopulationRange(TierKind? Tier, int Least, int Greatest, string Source, LocalDate? To)
{
    /// <summary>The ranges known, from the largest tier to the smallest.</summary>
    public static ValueList<PopulationRange> All { get; } =
    [
        new(null, 500_000, 3_000_000, "The King's Fund, Integrated care systems explained (updated 19 August 2022)", new LocalDate(2026, 4, 1)),
        new(TierKind.Place, 250_000, 500_000, "The King's Fund, Place-based partnerships explained", null),
        new(TierKind.Neighbourhood, 30_000, 50_000, "neural.org.uk, System, places and neighbourhood", null),
        new(TierKind.PrimaryCareNetwork, 30_000, 50_000, "neural.org.uk, System, places and neighbourhood", null),
    ];

    /// <summary>The range of a tier on a date, or null where none is known.</summary>
    public static PopulationRange? Of(TierKind? tier, LocalDate on) =>
        All.FirstOrDefault(range => range.Tier == tier && !(range.To is { } to && on >= to));

    /// <summary>Whether a population lies in the range.</summary>
    public bool Contains(int population) => population >= Least && population <= Greatest;
}
