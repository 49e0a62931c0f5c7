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
    }

    internal static EstablishmentOrderValidator Instance { get; } = new();
}
