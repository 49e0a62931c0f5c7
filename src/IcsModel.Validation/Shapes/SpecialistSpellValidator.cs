using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a time in which a doctor was registered.</summary>
internal sealed class SpecialistSpellValidator : AbstractValidator<SpecialistSpell>
{
    private SpecialistSpellValidator()
    {
        RuleFor(spell => spell.To).EndsAfter(spell => spell.From);
    }

    internal static SpecialistSpellValidator Instance { get; } = new();
}
