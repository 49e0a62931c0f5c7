using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a local health and wellbeing strategy.</summary>
internal sealed class WellbeingStrategyValidator : AbstractValidator<WellbeingStrategy>
{
    private WellbeingStrategyValidator()
    {
        RuleFor(strategy => strategy.Id).IsNotBlank();
        RuleFor(strategy => strategy.Council!).SetValidator(BodyValidator.Instance);
        RuleFor(strategy => strategy.ReplacedOn).EndsAfter(strategy => strategy.AdoptedOn);
        RuleFor(strategy => strategy.AdoptedOn)
            .IsNotBefore(strategy => strategy.PreparedFrom, ValidationErrorCodes.RecordOrder, "Date the adoption on or after the first day of preparation.");
        RuleFor(strategy => strategy.PublishedOn).IsNotDenied(strategy => strategy.IsPublished);
        RuleForEach(strategy => strategy.NeedResponses).SetValidator(NeedResponseValidator.Instance);
        RuleFor(strategy => strategy.Section75!).SetValidator(Section75ConsiderationValidator.Instance);
        RuleFor(strategy => strategy.Section75Considered)
            .ContradictsNothing(strategy => strategy.Section75 is null, false, "Leave the consideration of section 75 out, or do not say that there was none.");
        RuleForEach(strategy => strategy.Strategies).IsNotBlank();
        RuleFor(strategy => strategy.Strategies).NamesNothingTwice();
        RuleForEach(strategy => strategy.Involvement).SetValidator(InvolvementRecordValidator.Instance);
        RuleForEach(strategy => strategy.Objectives).SetValidator(ObjectiveValidator.Instance);
        RuleFor(strategy => strategy.Objectives).HasUniqueIds(objective => objective.Id);
    }

    internal static WellbeingStrategyValidator Instance { get; } = new();
}
