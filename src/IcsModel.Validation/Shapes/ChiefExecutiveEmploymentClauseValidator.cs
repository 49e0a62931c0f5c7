using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the provision on the employment of the chief executive.</summary>
internal sealed class ChiefExecutiveEmploymentClauseValidator : AbstractValidator<ChiefExecutiveEmploymentClause>
{
    private ChiefExecutiveEmploymentClauseValidator()
    {
        RuleFor(provision => provision.ToBecome!).SetValidator(ClauseValidator.Instance);
        RuleFor(provision => provision.ToRemain!).SetValidator(ClauseValidator.Instance);
    }

    internal static ChiefExecutiveEmploymentClauseValidator Instance { get; } = new();
}
