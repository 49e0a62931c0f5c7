using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the area of a group that a merger dissolved.</summary>
internal sealed class FormerAreaValidator : AbstractValidator<FormerArea>
{
    private FormerAreaValidator()
    {
        RuleFor(area => area.Group!).SetValidator(BodyValidator.Instance);
    }

    internal static FormerAreaValidator Instance { get; } = new();
}
