using IcsModel.Places;

namespace IcsModel.Tests.Systems;

/// <summary>TIER-001 to -003: how many people usually live in a tier.</summary>
public sealed class PopulationRangeTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [InlineData(null, 500_000, 3_000_000)]
    [InlineData(TierKind.Place, 250_000, 500_000)]
    [InlineData(TierKind.Neighbourhood, 30_000, 50_000)]
    [InlineData(TierKind.PrimaryCareNetwork, 30_000, 50_000)]
    public void Holds_both_ends_and_nothing_outside(TierKind? tier, int least, int greatest)
    {
        var range = PopulationRange.Of(tier, Day).ShouldNotBeNull();

        range.Contains(least - 1).ShouldBeFalse();
        range.Contains(least).ShouldBeTrue();
        range.Contains(greatest).ShouldBeTrue();
        range.Contains(greatest + 1).ShouldBeFalse();
    }

    [Fact]
    public void That_of_systems_is_no_guide_once_boards_merge()
    {
        PopulationRange.Of(tier: null, new LocalDate(2026, 3, 31)).ShouldNotBeNull();
        PopulationRange.Of(tier: null, new LocalDate(2026, 4, 1)).ShouldBeNull();
        PopulationRange.Of(TierKind.Place, new LocalDate(2026, 4, 1)).ShouldNotBeNull();
    }
}
