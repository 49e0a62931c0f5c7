using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the transition to integrated care boards.</summary>
internal sealed class CommissioningTransitionValidator : AbstractValidator<CommissioningTransition>
{
    private CommissioningTransitionValidator()
    {
        RuleFor(transition => transition.InitialAreasPublishedOn).IsNotDenied(transition => transition.AreInitialAreasPublished);
        RuleForEach(transition => transition.Groups).SetValidator(ClosingGroupValidator.Instance);
        RuleForEach(transition => transition.Boards).SetValidator(EstablishedBoardValidator.Instance);
        RuleForEach(transition => transition.Commissioners).SetValidator(CurrentCommissionerValidator.Instance);
    }

    internal static CommissioningTransitionValidator Instance { get; } = new();
}
