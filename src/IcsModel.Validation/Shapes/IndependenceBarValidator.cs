using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision against appointments that undermine independence.</summary>
internal sealed class IndependenceBarValidator : AbstractValidator<IndependenceBar>
{
    private IndependenceBarValidator()
    {
        RuleFor(bar => bar.BindsEveryAppointor!).SetValidator(ClauseValidator.Instance);
        RuleFor(bar => bar.CoversPrivateHealthcare!).SetValidator(ClauseValidator.Instance);
        RuleFor(bar => bar.CoversOtherReasons!).SetValidator(ClauseValidator.Instance);
    }

    internal static IndependenceBarValidator Instance { get; } = new();
}
