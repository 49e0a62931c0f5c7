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
    [InlineData("STAGE-001", "2016-03-01")]
    [InlineData("STAGE-006", "2020-05-01")]
    [InlineData("STAGE-007", "2021-04-01")]
    [InlineData("STAGE-008", "2021-04-01")]
    [InlineData("STAGE-015", "2022-07-01")]
    [InlineData("STAGE-016", "2026-04-01")]
    public void Take_effect_on_the_day_of_the_register(string id, string day)
    {
        var milestone = ProgrammeMilestones.All.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        LawRegister.Current.TryFind(id, out var entry).ShouldBeTrue();

        (milestone.EffectiveOn ?? milestone.On).ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        entry!.From.ShouldBe(milestone.EffectiveOn ?? milestone.On);
    }

    [Fact]
    public void Only_the_boards_of_2022_are_counted_as_statutory() =>
        ProgrammeMilestones.All.Where(one => one is { Stage: SystemStageKind.StatutoryIcs, Count: not null }).Select(one => one.Count).ShouldBe([42]);
}
