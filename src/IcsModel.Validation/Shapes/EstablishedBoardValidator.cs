using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an integrated care board as the transition set it up.</summary>
internal sealed class EstablishedBoardValidator : AbstractValidator<EstablishedBoard>
{
    private EstablishedBoardValidator()
    {
        RuleFor(board => board.Board!).SetValidator(BodyValidator.Instance);
        RuleFor(board => board.OrderMadeBy!).SetValidator(BodyValidator.Instance);
        RuleForEach(board => board.Area).IsNotBlank();
        RuleFor(board => board.Area).NamesNothingTwice();
        RuleFor(board => board.Order).IsNotBlank();
        RuleFor(board => board.IsEstablishedByOrder)
            .ContradictsNothing(board => board is { Order: null, OrderMadeBy: null, OrderPublishedOn: null }, contradicting: false, "Leave the order out, or do not say that no order establishes the board.");
        RuleFor(board => board.Proposal!).SetValidator(ConstitutionProposalValidator.Instance);
    }

    internal static EstablishedBoardValidator Instance { get; } = new();
}
