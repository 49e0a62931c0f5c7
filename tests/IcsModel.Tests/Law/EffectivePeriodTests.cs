using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class EffectivePeriodTests
{
    private static readonly LocalDate FirstDay = new(2022, 7, 1);
    private static readonly LocalDate DayAfter = new(2026, 4, 1);

    [Fact]
    public void Holds_its_first_day_and_not_the_day_it_ends_on()
    {
        var period = EffectivePeriod.Between(FirstDay, DayAfter);

        period.Contains(new LocalDate(2022, 6, 30)).ShouldBeFalse();
        period.Contains(new LocalDate(2022, 7, 1)).ShouldBeTrue();
        period.Contains(new LocalDate(2026, 3, 31)).ShouldBeTrue();
        period.Contains(new LocalDate(2026, 4, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Runs_on_without_an_end()
    {
        var period = EffectivePeriod.Since(FirstDay);

        period.To.ShouldBeNull();
        period.Contains(new LocalDate(2022, 6, 30)).ShouldBeFalse();
        period.Contains(new LocalDate(9999, 12, 31)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Must_hold_a_day(int days) =>
        Should.Throw<ArgumentException>(() => EffectivePeriod.Between(FirstDay, FirstDay.PlusDays(days))).ParamName.ShouldBe("to");

    [Fact]
    public void Neighbours_share_no_day()
    {
        var before = EffectivePeriod.Between(new LocalDate(2013, 4, 1), FirstDay);
        var after = EffectivePeriod.Since(FirstDay);

        before.Overlaps(after).ShouldBeFalse();
        after.Overlaps(before).ShouldBeFalse();
    }

    [Fact]
    public void Overlaps_when_one_day_is_shared()
    {
        var before = EffectivePeriod.Between(new LocalDate(2013, 4, 1), new LocalDate(2022, 7, 2));
        var after = EffectivePeriod.Since(FirstDay);

        before.Overlaps(after).ShouldBeTrue();
        after.Overlaps(before).ShouldBeTrue();
        after.Overlaps(EffectivePeriod.Since(DayAfter)).ShouldBeTrue();
        Should.Throw<ArgumentNullException>(() => after.Overlaps(null!));
    }

    [Fact]
    public void Equal_when_both_ends_are()
    {
        EffectivePeriod.Between(FirstDay, DayAfter).ShouldBe(EffectivePeriod.Between(FirstDay, DayAfter));
        EffectivePeriod.Since(FirstDay).ShouldNotBe(EffectivePeriod.Between(FirstDay, DayAfter));
    }

    [Fact]
    public void Written_as_iso_dates()
    {
        EffectivePeriod.Between(FirstDay, DayAfter).ToString().ShouldBe("2022-07-01/2026-04-01");
        EffectivePeriod.Since(FirstDay).ToString().ShouldBe("2022-07-01/..");
    }
}
