using FluentValidation;
using IcsModel.Establishment;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a board affected by the variation of an order.</summary>
internal sealed class AffectedBoardValidator : AbstractValidator<AffectedBoard>
{
    private AffectedBoardValidator()
    {
        RuleFor(board => board.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(board => board.ConsultedUntil).IsNotDenied(board => board.WasConsulted);
    }

    internal static AffectedBoardValidator Instance { get; } = new();
}
