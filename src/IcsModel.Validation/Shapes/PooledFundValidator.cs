using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a pooled fund.</summary>
internal sealed class PooledFundValidator : AbstractValidator<PooledFund>
{
    private PooledFundValidator()
    {
        RuleForEach(fund => fund.Contributions).SetValidator(FundContributionValidator.Instance);
        RuleFor(fund => fund.Host!).SetValidator(BodyValidator.Instance);
    }

    internal static PooledFundValidator Instance { get; } = new();
}
