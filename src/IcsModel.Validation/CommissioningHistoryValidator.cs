using FluentValidation;
using IcsModel.Commissioning;
using IcsModel.Validation.Shapes;

namespace IcsModel.Validation;

/// <summary>Whether a commissioning history, with its groups, mergers, transition and stages, is stated in a way that can be true.</summary>
/// <remarks>Judges the shape of the input, never the law, for which see <see cref="CommissioningLawValidator"/>. What is left out is not known, and never at fault.</remarks>
/// <example>
/// <code>
/// var shape = new CommissioningHistoryValidator().Validate(history);
/// var law = new CommissioningLawValidator(RuleCatalogue.Current, new LocalDate(2021, 6, 1)).Validate(history);
/// </code>
/// </example>
public sealed class CommissioningHistoryValidator : AbstractValidator<CommissioningHistory>
{
    /// <summary>Prepares the checks.</summary>
    public CommissioningHistoryValidator()
    {
        RuleFor(history => history.Name).IsNotBlank();
        RuleForEach(history => history.Area).IsNotBlank();
        RuleFor(history => history.Area).NamesNothingTwice();
        RuleForEach(history => history.BoundarySlivers).IsNotBlank();
        RuleFor(history => history.BoundarySlivers).NamesNothingTwice();
        RuleForEach(history => history.Practices).SetValidator(BodyValidator.Instance);
        RuleForEach(history => history.Groups).SetValidator(ClinicalCommissioningGroupValidator.Instance);
        RuleFor(history => history.Groups).Custom((_, context) => CommissioningReferences.CheckCodes(context));
        RuleForEach(history => history.Mergers).SetValidator(CcgMergerValidator.Instance);
        RuleFor(history => history.Mergers).HasUniqueIds(merger => merger.Id);
        RuleFor(history => history.Transition!).SetValidator(CommissioningTransitionValidator.Instance);
        RuleForEach(history => history.Stages).SetValidator(SystemStageValidator.Instance);
        RuleFor(history => history.Stages).HasUniqueIds(stage => stage.Id);
    }
}
