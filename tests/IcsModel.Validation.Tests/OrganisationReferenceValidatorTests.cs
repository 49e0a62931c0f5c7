using FluentValidation;
using IcsModel.Boards;
using IcsModel.Organisations;

namespace IcsModel.Validation.Tests;

/// <summary>Codes that the register does not know for a day are warnings, never errors.</summary>
public sealed class OrganisationReferenceValidatorTests
{
    [Theory]
    [InlineData("QXX", 2025, OrganisationReferenceValidator.UnknownCode)]
    [InlineData("S9B9J", 2025, OrganisationReferenceValidator.NotYetEstablished)]
    [InlineData("QNQ", 2027, OrganisationReferenceValidator.NoLongerExisting)]
    public void A_code_that_names_no_board_of_the_day_is_a_warning(string code, int year, string errorCode)
    {
        var failure = new OrganisationReferenceValidator(new LocalDate(year, 1, 1)).Validate(new IntegratedCareBoard { Code = code }).Errors.ShouldHaveSingleItem();

        failure.ErrorCode.ShouldBe(errorCode);
        failure.Severity.ShouldBe(Severity.Warning);
        failure.PropertyName.ShouldBe("/board/code");
        failure.AttemptedValue.ShouldBe(code);
        failure.CustomState.ShouldBeOfType<ReferenceRemark>().Message.ShouldBe(failure.ErrorMessage);
    }

    [Theory]
    [InlineData("QKS")]
    [InlineData(null)]
    public void A_code_of_the_day_or_none_is_no_failure(string? code) =>
        new OrganisationReferenceValidator(new LocalDate(2025, 1, 1)).Validate(new IntegratedCareBoard { Code = code }).IsValid.ShouldBeTrue();
}
