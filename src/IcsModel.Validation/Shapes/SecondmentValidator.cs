using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a secondment.</summary>
internal sealed class SecondmentValidator : AbstractValidator<Secondment>
{
    private SecondmentValidator()
    {
        RuleFor(secondment => secondment.To)
            .Must((secondment, to) => Days.AreOrdered(secondment.From, to))
            .WithErrorCode(ValidationErrorCodes.SecondmentDays)
            .WithMessage("End the secondment after its first day.");
        RuleFor(secondment => secondment.HomeEmployer!).SetValidator(BodyValidator.Instance);
    }

    internal static SecondmentValidator Instance { get; } = new();
}
