using FluentValidation;
using IcsModel.Strategies;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether an integrated care strategy is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law. What is left out is not known, and never at fault.</remarks>
public sealed class IntegratedCareStrategyValidator : AbstractValidator<IntegratedCareStrategy>
{
    /// <summary>Prepares the checks.</summary>
    public IntegratedCareStrategyValidator()
    {
        RuleFor(strategy => strategy.Id).IsNotBlank();
        RuleFor(strategy => strategy.Title).IsNotBlank();
        RuleFor(strategy => strategy.Supersedes).IsNotBlank();
        RuleFor(strategy => strategy.SupersededOn).EndsAfter(strategy => strategy.AdoptedOn);
        RuleFor(strategy => strategy.AdoptedOn)
            .IsNotBefore(strategy => strategy.PreparedFrom, ValidationErrorCodes.RecordOrder, "Date the adoption on or after the first day of preparation.");
        RuleFor(strategy => strategy.PublishedOn).IsNotDenied(strategy => strategy.IsPublished);
        RuleForEach(strategy => strategy.NeedResponses).SetValidator(NeedResponseValidator.Instance);
        RuleFor(strategy => strategy.Section75!).SetValidator(Section75ConsiderationValidator.Instance);
        RuleFor(strategy => strategy.Section75Considered)
            .ContradictsNothing(strategy => strategy.Section75 is null, false, "Leave the consideration of section 75 out, or do not say that there was none.");
        RuleFor(strategy => strategy.Mandate).IsNotBlank();
        RuleFor(strategy => strategy.MandateRegarded)
            .ContradictsNothing(strategy => strategy.Mandate is null, false, "Leave the mandate out, or do not say that there is no trace of it.");
        RuleForEach(strategy => strategy.Guidance).IsDefined();
        RuleFor(strategy => strategy.Guidance).NamesNothingTwice();
        RuleForEach(strategy => strategy.Involvement).SetValidator(InvolvementRecordValidator.Instance);
        RuleForEach(strategy => strategy.Copies).SetValidator(CopyGivenValidator.Instance);
        RuleForEach(strategy => strategy.Topics).SetValidator(TopicCoverageValidator.Instance);
        RuleForEach(strategy => strategy.Objectives).SetValidator(ObjectiveValidator.Instance);
        RuleFor(strategy => strategy.Objectives).HasUniqueIds(objective => objective.Id);
    }
}
