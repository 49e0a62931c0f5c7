using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision on an application to merge.</summary>
internal sealed class MergerDecisionValidator : AbstractValidator<MergerDecision>
{
    private MergerDecisionValidator()
    {
        RuleFor(decision => decision.Kind).IsDefined();
        RuleForEach(decision => decision.SatisfiedOf).IsDefined();
        RuleFor(decision => decision.SatisfiedOf).NamesNothingTwice();
        RuleForEach(decision => decision.NotSatisfiedOf).IsDefined();
        RuleFor(decision => decision.NotSatisfiedOf).NamesNothingTwice();
        RuleFor(decision => decision.NotSatisfiedOf).IsApartFrom(decision => decision.SatisfiedOf, "Name a matter as satisfied or as not satisfied, not as both.");
    }

    internal static MergerDecisionValidator Instance { get; } = new();
}
