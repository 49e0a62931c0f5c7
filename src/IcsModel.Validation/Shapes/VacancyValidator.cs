using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a statement that a seat stood empty.</summary>
internal sealed class VacancyValidator : AbstractValidator<Vacancy>
{
    private VacancyValidator()
    {
        RuleFor(vacancy => vacancy.Seat)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.VacancySeat)
            .WithMessage("Name one of the defined kinds of seat for the vacancy.");
        RuleFor(vacancy => vacancy.To)
            .Must((vacancy, to) => Days.AreOrdered(vacancy.From, to))
            .WithErrorCode(ValidationErrorCodes.VacancyDays)
            .WithMessage("End the vacancy after its first day.");
    }

    internal static VacancyValidator Instance { get; } = new();
}
