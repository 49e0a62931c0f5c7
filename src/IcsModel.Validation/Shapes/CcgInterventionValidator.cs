using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an intervention of NHS England.</summary>
internal sealed class CcgInterventionValidator : AbstractValidator<CcgIntervention>
{
    private CcgInterventionValidator()
    {
        RuleFor(intervention => intervention.Id).IsNotBlank();
        RuleFor(intervention => intervention.Kind).IsDefined();
        RuleFor(intervention => intervention.Ground).IsDefined();
        RuleFor(intervention => intervention.LiftedOn)
            .IsNotBefore(intervention => intervention.On, ValidationErrorCodes.RecordOrder, "Date the lifting on or after the day the intervention took effect.");
    }

    internal static CcgInterventionValidator Instance { get; } = new();
}
