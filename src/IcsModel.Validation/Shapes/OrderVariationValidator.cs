using FluentValidation;
using IcsModel.Establishment;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an order that varied or revoked an establishment order.</summary>
internal sealed class OrderVariationValidator : AbstractValidator<OrderVariation>
{
    private OrderVariationValidator()
    {
        RuleFor(variation => variation.Title).IsNotBlank();
        RuleFor(variation => variation.PublishedOn).IsNotDenied(variation => variation.IsPublished);
        RuleForEach(variation => variation.AffectedBoards).SetValidator(AffectedBoardValidator.Instance);
    }

    internal static OrderVariationValidator Instance { get; } = new();
}
