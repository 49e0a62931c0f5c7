using IcsModel.Commissioning;
using IcsModel.Law;

namespace IcsModel.Tests.Commissioning;

public sealed class ProgrammeMilestonesTests
{
    [Fact]
    public void Are_the_sixteen_rows_of_the_register() =>
        ProgrammeMilestones.All.Select(one => one.Id).ShouldBe(
            LawRegister.Current.Entries.Select(entry => entry.Id).Where(id => id.StartsWith("STAGE-0", StringComparison.Ordinal)));

    [Theory]
    [InlineData("STAGE-001", "2016-03-01", DayPrecision.Month, null, 44)]
    [InlineData("STAGE-002", "2017-01-01", DayPrecision.Year, null, 44)]
    [InlineData("STAGE-003", "2018-02-01", DayPrecision.Month, null, 10)]
    [InlineData("STAGE-004", "2018-01-01", DayPrecision.Year, null, 14)]
    [InlineData("STAGE-005", "2019-01-07", DayPrecision.Month, null, null)]
    [InlineData("STAGE-006", "2020-05-01", DayPrecision.Month, null, 18)]
    [InlineData("STAGE-007", "2020-12-08", DayPrecision.Day, "2021-04-01", 29)]
    [InlineData("STAGE-008", "2021-03-22", DayPrecision.Day, "2021-04-01", 42)]
    [InlineData("STAGE-009", "2021-02-11", DayPrecision.Day, null, null)]
    [InlineData("STAGE-010", "2021-06-16", DayPrecision.Day, null, null)]
    [InlineData("STAGE-011", "2021-08-01", DayPrecision.Month, null, null)]
    [InlineData("STAGE-012", "2021-12-24", DayPrecision.Day, "2022-07-01", null)]
    [InlineData("STAGE-013", "2022-04-28", DayPrecision.Day, null, null)]
    [InlineData("STAGE-014", "2022-05-09", DayPrecision.Day, null, null)]
    [InlineData("STAGE-015", "2022-07-01", DayPrecision.Day, null, 42)]
    [InlineData("STAGE-016", "2026-04-01", DayPrecision.Day, null, null)]
    public void Have_their_days_and_counts(string id, string on, DayPrecision precision, string? effectiveOn, int? count)
    {
        var milestone = ProgrammeMilestones.All.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));

        milestone.On.ShouldBe(DayOf(on));
        milestone.Precision.ShouldBe(precision);
        milestone.EffectiveOn.ShouldBe(effectiveOn is null ? null : DayOf(effectiveOn));
        milestone.Count.ShouldBe(count);
    }

    [Fact]
    public void Agree_with_the_register_on_the_day_each_was_announced_or_took_effect()
    {
        foreach (var milestone in ProgrammeMilestones.All)
        {
            LawRegister.Current.TryFind(milestone.Id, out var entry).ShouldBeTrue();
            var days = new LocalDate?[] { milestone.On, milestone.EffectiveOn };

            // The register has no day for what is known by its year only.
            (entry!.From is null ? milestone.Precision == DayPrecision.Year : days.Contains(entry.From)).ShouldBeTrue(milestone.Id);
        }
    }

    [Fact]
    public void Only_the_boards_of_2022_are_counted_as_statutory() =>
        ProgrammeMilestones.All.Where(one => one is { Stage: SystemStageKind.StatutoryIcs, Count: not null }).Select(one => one.Count).ShouldBe([42]);

    private static LocalDate DayOf(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
