namespace IcsModel.Tests;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("icb-board-01", "ICB-BOARD-001")]
    [InlineData("ICB-BORAD-003", "ICB-BOARD-003")]
    [InlineData("something-else-altogether", null)]
    [InlineData("", null)]
    public void Names_what_may_have_been_meant(string word, string? expected) => NearMiss.Of(word, ["ICB-BOARD-001", "ICB-BOARD-003"]).ShouldBe(expected);
}
