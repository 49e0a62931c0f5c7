using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a partnership below the level of the system.</summary>
internal sealed class FormerPartnershipValidator : AbstractValidator<FormerPartnership>
{
    private FormerPartnershipValidator()
    {
        RuleFor(partnership => partnership.Id).IsNotBlank();
        RuleFor(partnership => partnership.Name).IsNotBlank();
        RuleFor(partnership => partnership.LaterName).IsNotBlank();
    }

    internal static FormerPartnershipValidator Instance { get; } = new();
}
