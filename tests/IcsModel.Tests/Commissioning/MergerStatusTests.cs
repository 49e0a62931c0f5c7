using IcsModel.Commissioning;
using IcsModel.Testing;
using NodaTime.Text;

namespace IcsModel.Tests.Commissioning;

public sealed class MergerStatusTests
{
    private static CcgMerger Lawful => LawfulCommissioning.Create().Mergers[0];

    [Theory]
    [InlineData("2019-09-29", null)]
    [InlineData("2019-09-30", MergerStatus.Applied)]
    [InlineData("2019-10-20", MergerStatus.Applied)]
    [InlineData("2019-10-21", MergerStatus.InPrinciple)]
    [InlineData("2020-03-19", MergerStatus.InPrinciple)]
    [InlineData("2020-03-20", MergerStatus.Granted)]
    [InlineData("2020-03-31", MergerStatus.Granted)]
    [InlineData("2020-04-01", MergerStatus.Established)]
    public void An_approval_in_principle_establishes_nothing(string day, MergerStatus? expected) => Lawful.StatusOn(Day(day)).ShouldBe(expected);

    [Fact]
    public void A_refused_merger_stays_refused()
    {
        var refused = Lawful with { EstablishedOn = null, Decision = Lawful.Decision! with { Kind = MergerDecisionKind.Refused } };

        refused.StatusOn(Day("2020-03-20")).ShouldBe(MergerStatus.Refused);
        refused.StatusOn(Day("2020-03-19")).ShouldBe(MergerStatus.InPrinciple);
    }

    [Fact]
    public void Nothing_is_known_of_an_undated_merger() => new CcgMerger().StatusOn(Day("2021-06-01")).ShouldBeNull();

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
