using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision of a governing body.</summary>
internal sealed class CommissioningDecisionValidator : AbstractValidator<CommissioningDecision>
{
    private CommissioningDecisionValidator()
    {
        RuleFor(decision => decision.Id).IsNotBlank();
        RuleFor(decision => decision.NomineeConsulted)
            .ContradictsNothing(decision => !(decision.NomineeConsultedOn < decision.On), contradicting: false, "Leave the earlier day of the consultation out, or do not say that there was none before the decision.");
    }

    internal static CommissioningDecisionValidator Instance { get; } = new();
}
