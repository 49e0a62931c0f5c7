using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a reference to a clause.</summary>
internal sealed class ClauseValidator : AbstractValidator<Clause>
{
    private ClauseValidator()
    {
        RuleFor(clause => clause.Number)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.ClauseNumber)
            .WithMessage("Give the number of the clause, or leave it out.");
        RuleFor(clause => clause.Page)
            .Must(page => page is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.ClausePage)
            .WithMessage("Count the pages of the constitution from 1.");
    }

    internal static ClauseValidator Instance { get; } = new();
}
