using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a move of staff.</summary>
internal sealed class StaffMoveValidator : AbstractValidator<StaffMove>
{
    private StaffMoveValidator()
    {
        RuleFor(move => move.Id).IsNotBlank();
    }

    internal static StaffMoveValidator Instance { get; } = new();
}
