namespace IcsModel.Tests.Facts;

public sealed class BodyTests
{
    [Theory]
    [InlineData("RX1", "One", "rx1", "Two", true)]
    [InlineData("RX1", "One", "RX2", "One", false)]
    [InlineData("RX1", "One", null, "one", true)]
    [InlineData("RX1", "One", null, "Two", null)]
    [InlineData("RX1", null, null, "Two", null)]
    [InlineData(null, null, null, null, null)]
    public void Codes_decide_and_equal_names_help(string? code, string? name, string? otherCode, string? otherName, bool? expected)
    {
        var one = new Body { Code = code, Name = name };
        var other = new Body { Code = otherCode, Name = otherName };

        one.IsSameAs(other).ShouldBe(expected);
        other.IsSameAs(one).ShouldBe(expected);
    }

    [Fact]
    public void Null_is_refused() => Should.Throw<ArgumentNullException>(() => new Body().IsSameAs(null!));
}
