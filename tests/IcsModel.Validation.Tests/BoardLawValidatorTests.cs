using FluentValidation;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Validation.Tests;

public sealed class BoardLawValidatorTests
{
    [Fact]
    public void Finds_nothing_on_a_lawful_board()
    {
        var result = LawCases.Validator.Validate(LawfulBoard.Create());

        result.IsValid.ShouldBeTrue();
        result.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_chair_is_an_error() =>
        LawCases.Validator.Validate(LawCases.NoChair).Lines().ShouldBe(["ICB-BOARD-001 Error Members: Nobody held the office of chair on 2025-06-01."]);

    [Fact]
    public void A_late_approval_is_an_error_at_the_member() =>
        LawCases.Validator.Validate(LawCases.LateApproval).Lines().ShouldBe(
            ["ICB-BOARD-001 Error Members[0]: The chair (p-chair) took the seat before the approval of the Secretary of State."]);

    [Fact]
    public void A_fault_against_policy_alone_is_a_warning() =>
        LawCases.Validator.Validate(LawCases.NoDirectorOfFinance).Lines().ShouldBe(
            ["NHSE-BOARD-002 Warning Members: No voting member was shown in these posts: a director of finance."]);

    [Fact]
    public void Each_of_several_findings_is_a_failure_that_can_be_understood_alone() =>
        LawCases.Validator.Validate(LawCases.TwoChairs).Lines().ShouldBe(
        [
            "ICB-BOARD-001 Error Members[0]: 2 people hold the office of chair on the same day; it is an office for one. The chair (p-chair) is in post.",
            "ICB-BOARD-001 Error Members[16]: 2 people hold the office of chair on the same day; it is an office for one. The chair (p-second) is in post.",
        ]);

    [Fact]
    public void What_is_not_known_is_no_failure_unless_asked_for() =>
        LawCases.Validator.Validate(new IntegratedCareBoard()).Errors.ShouldBeEmpty();

    [Fact]
    public void What_is_not_known_is_information_where_asked_for()
    {
        var validator = new BoardLawValidator(CompositionCatalogue.Rules, LawCases.AsAt) { ReportUndetermined = true };

        var result = validator.Validate(new IntegratedCareBoard());

        result.Errors.ShouldAllBe(failure => failure.Severity == FluentValidation.Severity.Info);
        result.Lines().ShouldContain(
            "ICB-BOARD-001 Info Members: No chair is listed, but the list of members is not known to be complete.", StringComparer.Ordinal);
        result.HasBreach().ShouldBeFalse();
        result.WorstSeverity().ShouldBeNull();
    }

    [Fact]
    public void Aggregates_never_fail() =>
        new BoardLawValidator(CompositionCatalogue.Rules, LawCases.AsAt) { ReportUndetermined = true }
            .Validate(LawCases.NoChair)
            .Errors.ShouldAllBe(failure => failure.ErrorCode != "ICB-BOARD-100" && failure.ErrorCode != "NHSE-BOARD-005");

    [Fact]
    public void Asks_the_law_of_its_date() =>
        new BoardLawValidator(CompositionCatalogue.Rules, new LocalDate(2022, 6, 30)).Validate(LawCases.NoChair).Errors.ShouldBeEmpty();

    [Fact]
    public void The_context_may_name_another_date()
    {
        var context = new ValidationContext<IntegratedCareBoard>(LawCases.NoChair);
        context.RootContextData["IcsModel.AsAt"] = new LocalDate(2022, 6, 30);

        LawCases.Validator.Validate(context).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Refuses_a_date_of_another_type()
    {
        var context = new ValidationContext<IntegratedCareBoard>(LawCases.NoChair);
        context.RootContextData["IcsModel.AsAt"] = "2022-06-30";

        Should.Throw<ArgumentException>(() => LawCases.Validator.Validate(context)).Message.ShouldStartWith("The context must hold a LocalDate");
    }

    [Fact]
    public void Asks_the_catalogue_it_was_given() =>
        new BoardLawValidator(CompositionCatalogue.Rules.Without(new RuleId("ICB-BOARD-001")), LawCases.AsAt)
            .Validate(LawCases.NoChair).Errors.ShouldBeEmpty();

    [Fact]
    public void Refuses_to_be_built_without_a_catalogue() =>
        Should.Throw<ArgumentNullException>(() => new BoardLawValidator(null!, LawCases.AsAt)).ParamName.ShouldBe("catalogue");

    [Fact]
    public void Refuses_no_board_as_every_validator_does() =>
        Should.Throw<ArgumentNullException>(() => LawCases.Validator.Validate((IntegratedCareBoard)null!));

    [Fact]
    public async Task Says_the_same_asynchronously()
    {
        var result = await LawCases.Validator.ValidateAsync(LawCases.TwoChairs);

        result.Lines().ShouldBe(LawCases.Validator.Validate(LawCases.TwoChairs).Lines());
        result.Errors.Count.ShouldBe(2);
    }

    [Fact]
    public void Throws_where_the_context_asks_for_it()
    {
        var thrown = Should.Throw<ValidationException>(() => LawCases.Validator.ValidateAndThrow(LawCases.NoChair));

        thrown.Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("ICB-BOARD-001");
    }

    [Fact]
    public async Task Throws_asynchronously_too() =>
        await Should.ThrowAsync<ValidationException>(() => LawCases.Validator.ValidateAndThrowAsync(LawCases.NoChair));

    [Fact]
    public void Does_not_throw_where_there_is_nothing_to_report() =>
        Should.NotThrow(() => LawCases.Validator.ValidateAndThrow(LawfulBoard.Create()));

    [Fact]
    public void Two_validations_share_nothing_that_can_be_changed()
    {
        var validator = LawCases.Validator;
        var first = validator.Validate(LawCases.NoChair);
        var second = validator.Validate(LawCases.NoChair);

        first.Errors[0].ErrorMessage = "Changed.";
        first.Errors.Add(new("Name", "Added."));

        second.Lines().ShouldBe(["ICB-BOARD-001 Error Members: Nobody held the office of chair on 2025-06-01."]);
    }

    [Fact]
    public void Two_empty_results_share_no_list()
    {
        var validator = LawCases.Validator;
        validator.Validate(LawfulBoard.Create()).Errors.Add(new("Name", "Added."));

        validator.Validate(LawfulBoard.Create()).IsValid.ShouldBeTrue();
    }
}
