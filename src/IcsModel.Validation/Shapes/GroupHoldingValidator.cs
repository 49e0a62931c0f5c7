using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what a clinical commissioning group had.</summary>
internal sealed class GroupHoldingValidator : AbstractValidator<GroupHolding>
{
    private GroupHoldingValidator()
    {
        RuleFor(holding => holding.Id).IsNotBlank();
        RuleFor(holding => holding.Kind).IsDefined();
        RuleFor(holding => holding.Description).IsNotBlank();
        RuleFor(holding => holding.TransferredTo!).SetValidator(BodyValidator.Instance);
        RuleFor(holding => holding.IsTransferred)
            .ContradictsNothing(holding => holding.TransferredTo is null, contradicting: false, "Leave the body that it went to out, or do not say that it was not transferred.");
    }

    internal static GroupHoldingValidator Instance { get; } = new();
}
