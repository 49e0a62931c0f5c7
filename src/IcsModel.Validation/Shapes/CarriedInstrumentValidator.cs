using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a live instrument of a clinical commissioning group.</summary>
internal sealed class CarriedInstrumentValidator : AbstractValidator<CarriedInstrument>
{
    private CarriedInstrumentValidator()
    {
        RuleFor(instrument => instrument.Id).IsNotBlank();
        RuleFor(instrument => instrument.Description).IsNotBlank();
        RuleFor(instrument => instrument.Holder!).SetValidator(BodyValidator.Instance);
    }

    internal static CarriedInstrumentValidator Instance { get; } = new();
}
