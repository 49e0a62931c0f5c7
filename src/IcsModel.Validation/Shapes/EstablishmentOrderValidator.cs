using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what an establishment order says.</summary>
internal sealed class EstablishmentOrderValidator : AbstractValidator<EstablishmentOrder>
{
    private EstablishmentOrderValidator()
    {
        RuleFor(order => order.Title).IsNotBlank();
        RuleFor(order => order.Name).IsNotBlank();
        RuleFor(order => order.MadeBy!).SetValidator(ActorValidator.Instance);
        RuleFor(order => order.PublishedOn).IsNotDenied(order => order.IsPublished);
        RuleForEach(order => order.Area).IsNotBlank();
        RuleForEach(order => order.Variations).SetValidator(OrderVariationValidator.Instance);
    }

    internal static EstablishmentOrderValidator Instance { get; } = new();
}
