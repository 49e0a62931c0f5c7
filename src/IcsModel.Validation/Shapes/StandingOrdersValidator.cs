using System.Linq.Expressions;
using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what standing orders lay down for meetings.</summary>
internal sealed class StandingOrdersValidator : AbstractValidator<StandingOrders>
{
    private StandingOrdersValidator()
    {
        RuleFor(orders => orders.Quorum!).SetValidator(QuorumValidator.Instance);
        RuleForEach(orders => orders.SubstitutesFor).IsDefined();
        RuleFor(orders => orders.SubstitutesClause!).SetValidator(ClauseValidator.Instance);
        RuleFor(orders => orders.NoticeClause!).SetValidator(ClauseValidator.Instance);
        IsNumberOfDays(orders => orders.NoticeDays);
        IsNumberOfDays(orders => orders.CalledNoticeDays);
        IsNumberOfDays(orders => orders.EmergencyNoticeDays);
        IsNumberOfDays(orders => orders.SubmissionDays);
        IsNumberOfDays(orders => orders.CirculationDays);
    }

    internal static StandingOrdersValidator Instance { get; } = new();

    private void IsNumberOfDays(Expression<Func<StandingOrders, int?>> days) =>
        RuleFor(days)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.StandingOrdersDays)
            .WithMessage("Give the number of days as 0 or more.");
}
