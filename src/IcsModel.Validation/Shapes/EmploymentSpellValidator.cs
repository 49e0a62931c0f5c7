using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a spell of employment.</summary>
internal sealed class EmploymentSpellValidator : AbstractValidator<EmploymentSpell>
{
    private EmploymentSpellValidator()
    {
        RuleFor(spell => spell.To)
            .Must((spell, to) => Days.AreOrdered(spell.From, to))
            .WithErrorCode(ValidationErrorCodes.EmploymentDays)
            .WithMessage("End the employment after its first day.");
        RuleFor(spell => spell.Employer!).SetValidator(BodyValidator.Instance);
    }

    internal static EmploymentSpellValidator Instance { get; } = new();
}
