using IcsModel.Rules;

namespace IcsModel.Tests.Rules;

public sealed class RuleIdTests
{
    [Fact]
    public void Compares_ordinally()
    {
        var (first, second) = (new RuleId("ICB-BOARD-001"), new RuleId("ICB-BOARD-002"));

        (first < second).ShouldBeTrue();
        (first <= second).ShouldBeTrue();
        (second > first).ShouldBeTrue();
        (second >= first).ShouldBeTrue();
        (first == new RuleId("ICB-BOARD-001")).ShouldBeTrue();
        (first == new RuleId("icb-board-001")).ShouldBeFalse();
        first.ToString().ShouldBe("ICB-BOARD-001");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Needs_a_text(string text)
    {
        Should.Throw<ArgumentException>(() => new RuleId(text));
        default(RuleId).Value.ShouldBeEmpty();
    }
}
