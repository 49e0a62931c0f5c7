namespace IcsModel.Validation.Tests;

public sealed class ValidationErrorCodesTests
{
    [Fact]
    public void No_code_is_used_twice() => ShapeFaults.Constants.Distinct(StringComparer.Ordinal).Count().ShouldBe(85);

    [Fact]
    public void Every_code_has_its_form() => ShapeFaults.Constants.ShouldAllBe(code => code.Length == 6 && code.StartsWith("IN-", StringComparison.Ordinal));

    [Fact]
    public void Every_code_is_shown_by_a_fault() =>
        ShapeFaults.All.Keys
            .Concat(SystemShapeFaults.All.Values.Select(fault => fault.Code))
            .Concat(CommissioningShapeFaults.All.Values.Select(fault => fault.Code))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ShouldBe(ShapeFaults.Constants);
}
