using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a term of office.</summary>
internal sealed class TermOfOfficeValidator : AbstractValidator<TermOfOffice>
{
    private TermOfOfficeValidator()
    {
        RuleFor(term => term.Number)
            .Must(number => number is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.TermNumber)
            .WithMessage("Count the terms of a member from 1.");
        RuleFor(term => term.EndsOn)
            .Must((term, end) => Days.AreOrdered(term.FirstAppointedOn, end))
            .WithErrorCode(ValidationErrorCodes.TermDays)
            .WithMessage("End the term after the first day of the first term.");
    }

    internal static TermOfOfficeValidator Instance { get; } = new();
}
