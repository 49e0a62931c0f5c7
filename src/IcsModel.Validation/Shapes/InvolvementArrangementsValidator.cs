using FluentValidation;
using IcsModel.Involvement;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the standing arrangements for involving people.</summary>
internal sealed class InvolvementArrangementsValidator : AbstractValidator<InvolvementArrangements>
{
    private InvolvementArrangementsValidator()
    {
        RuleFor(arrangements => arrangements.Strategy!).SetValidator(EngagementStrategyValidator.Instance);
        RuleFor(arrangements => arrangements.BoardRegardsGuidance!).SetValidator(AttestationValidator.Instance);
        RuleFor(arrangements => arrangements.TrustsRegardGuidance!).SetValidator(AttestationValidator.Instance);
    }

    internal static InvolvementArrangementsValidator Instance { get; } = new();
}
