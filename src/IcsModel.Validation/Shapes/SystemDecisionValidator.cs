using FluentValidation;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision and what it had regard to.</summary>
internal sealed class SystemDecisionValidator : AbstractValidator<SystemDecision>
{
    private SystemDecisionValidator()
    {
        RuleFor(decision => decision.Id).IsNotBlank();
        RuleFor(decision => decision.By!).SetValidator(BodyValidator.Instance);
        RuleForEach(decision => decision.Relevant).IsNotBlank();
        RuleFor(decision => decision.Relevant).NamesNothingTwice();
        RuleForEach(decision => decision.RegardRecorded).IsNotBlank();
        RuleFor(decision => decision.RegardRecorded).NamesNothingTwice();
    }

    internal static SystemDecisionValidator Instance { get; } = new();
}
