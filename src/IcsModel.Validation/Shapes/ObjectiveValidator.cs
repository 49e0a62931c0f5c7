using FluentValidation;
using IcsModel.Purposes;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an objective.</summary>
internal sealed class ObjectiveValidator : AbstractValidator<Objective>
{
    private ObjectiveValidator()
    {
        RuleFor(objective => objective.Id).IsNotBlank();
        RuleFor(objective => objective.Title).IsNotBlank();
        RuleForEach(objective => objective.Purposes).IsDefined();
        RuleFor(objective => objective.Purposes).NamesNothingTwice();
        RuleForEach(objective => objective.OtherPurposes).IsNotBlank();
        RuleFor(objective => objective.OtherPurposes).NamesNothingTwice();
        RuleFor(objective => objective.Outcome).IsNotBlank();
        RuleFor(objective => objective.HasOutcome)
            .ContradictsNothing(objective => objective.Outcome is null, false, "Leave the outcome of the objective out, or do not say that it has none.");
        RuleForEach(objective => objective.Measures).IsNotBlank();
        RuleFor(objective => objective.Measures).NamesNothingTwice();
        RuleFor(objective => objective.Owner!).SetValidator(BodyValidator.Instance);
        RuleFor(objective => objective.HasOwner)
            .ContradictsNothing(objective => objective.Owner is null, false, "Leave the owner of the objective out, or do not say that it has none.");
        RuleFor(objective => objective.SupportsDuty).IsNotBlank();
        RuleFor(objective => objective.To).EndsAfter(objective => objective.From);
    }

    internal static ObjectiveValidator Instance { get; } = new();
}
