using FluentValidation;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of another board that shares a council.</summary>
internal sealed class NeighbouringBoardValidator : AbstractValidator<NeighbouringBoard>
{
    private NeighbouringBoardValidator()
    {
        RuleFor(neighbour => neighbour.Body!).SetValidator(BodyValidator.Instance);
        RuleForEach(neighbour => neighbour.Area).IsNotBlank();
        RuleFor(neighbour => neighbour.Area).NamesNothingTwice();
        RuleFor(neighbour => neighbour.Partnership!).SetValidator(BodyValidator.Instance);
    }

    internal static NeighbouringBoardValidator Instance { get; } = new();
}
