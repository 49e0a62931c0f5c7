using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a contribution to a pooled fund.</summary>
internal sealed class FundContributionValidator : AbstractValidator<FundContribution>
{
    private FundContributionValidator()
    {
        RuleFor(contribution => contribution.By!).SetValidator(BodyValidator.Instance);
    }

    internal static FundContributionValidator Instance { get; } = new();
}
