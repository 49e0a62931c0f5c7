using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what a clinical commissioning group planned, proposed or decided.</summary>
internal sealed class CcgActivityValidator : AbstractValidator<CcgActivity>
{
    private CcgActivityValidator()
    {
        RuleFor(activity => activity.Id).IsNotBlank();
        RuleFor(activity => activity.Kind).IsDefined();
    }

    internal static CcgActivityValidator Instance { get; } = new();
}
