using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a departure from the model constitution.</summary>
internal sealed class ModelDepartureValidator : AbstractValidator<ModelDeparture>
{
    private ModelDepartureValidator()
    {
        RuleFor(departure => departure.Provision).IsNotBlank();
        RuleFor(departure => departure.Reference).IsNotBlank();
        RuleFor(departure => departure.Clause!).SetValidator(ClauseValidator.Instance);
    }

    internal static ModelDepartureValidator Instance { get; } = new();
}
