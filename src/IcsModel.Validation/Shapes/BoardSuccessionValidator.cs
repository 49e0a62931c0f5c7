using FluentValidation;
using IcsModel.Establishment;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what a board took over from those before it.</summary>
internal sealed class BoardSuccessionValidator : AbstractValidator<BoardSuccession>
{
    private BoardSuccessionValidator()
    {
        RuleForEach(succession => succession.Predecessors).SetValidator(BodyValidator.Instance);
        RuleForEach(succession => succession.CarriedOver).ChildRules(nomination =>
        {
            nomination.RuleFor(carried => carried.Member).IsNotBlank();
            nomination.RuleFor(carried => carried.MadeFor!).SetValidator(BodyValidator.Instance);
            nomination.RuleFor(carried => carried.TransitionalRecord).IsNotBlank();
        });
    }

    internal static BoardSuccessionValidator Instance { get; } = new();
}
