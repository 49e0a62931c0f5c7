using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Tests;

public sealed class BoardLawValidatorCompositionTests
{
    [Fact]
    public void Can_be_included_beside_a_users_own_rules()
    {
        var validator = new InlineValidator<IntegratedCareBoard>();
        validator.Include(LawCases.Validator);
        validator.RuleFor(board => board.Code).Equal("QYY").WithErrorCode("OURS");

        validator.Validate(LawCases.NoChair).Errors.Select(failure => failure.ErrorCode).ShouldBe(["ICB-BOARD-001", "OURS"]);
    }

    [Fact]
    public void Can_judge_a_board_inside_something_larger()
    {
        var validator = new InlineValidator<Submission>();
        validator.RuleFor(submission => submission.Board).SetValidator(LawCases.Validator);

        var failure = validator.Validate(new Submission(LawCases.LateApproval)).Errors.ShouldHaveSingleItem();

        failure.PropertyName.ShouldBe("Board.Members[0]");
        failure.TryGetOutcome(out _).ShouldBeTrue();
    }

    [Fact]
    public void The_date_may_come_from_the_context_of_something_larger()
    {
        var validator = new InlineValidator<Submission>();
        validator.RuleFor(submission => submission.Board).SetValidator(LawCases.Validator);
        var context = new ValidationContext<Submission>(new(LawCases.NoChair));
        context.RootContextData[BoardLawValidator.AsAtKey] = new LocalDate(2022, 6, 30);

        validator.Validate(context).Errors.ShouldBeEmpty();
    }

    private sealed record Submission(IntegratedCareBoard Board);
}
