using FluentValidation.Results;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class ValidationResultExtensionsTests
{
    [Fact]
    public void Warnings_alone_are_not_valid_but_no_breach()
    {
        var result = LawCases.Validator.Validate(LawCases.NoDirectorOfFinance);

        result.IsValid.ShouldBeFalse();
        result.HasBreach().ShouldBeFalse();
        result.WorstSeverity().ShouldBe(Severity.Advisory);
    }

    [Fact]
    public void A_breach_outweighs_a_warning()
    {
        var result = LawCases.Validator.Validate(LawCases.NoDirectorOfFinance.WithoutMember(LawfulBoard.Chair));

        result.Errors.Count.ShouldBe(2);
        result.HasBreach().ShouldBeTrue();
        result.WorstSeverity().ShouldBe(Severity.Breach);
    }

    [Fact]
    public void An_empty_result_has_no_severity()
    {
        var result = LawCases.Validator.Validate(LawfulBoard.Create());

        result.HasBreach().ShouldBeFalse();
        result.WorstSeverity().ShouldBeNull();
    }

    [Fact]
    public void Faults_of_shape_are_no_breach()
    {
        var result = new IntegratedCareBoardValidator().Validate(ShapeFaults.All["IN-001"].Board);

        result.IsValid.ShouldBeFalse();
        result.HasBreach().ShouldBeFalse();
    }

    [Fact]
    public void Refuses_no_result() => Should.Throw<ArgumentNullException>(() => ((ValidationResult)null!).HasBreach());
}
