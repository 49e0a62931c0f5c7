using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a decision between meetings.</summary>
internal sealed class UrgentDecisionValidator : AbstractValidator<UrgentDecision>
{
    private UrgentDecisionValidator()
    {
        RuleFor(decision => decision.RatifiedOn).IsNotDenied(decision => decision.IsRatified);
        RuleFor(decision => decision.SentToAuditOn).IsNotDenied(decision => decision.IsSentToAudit);
        RuleFor(decision => decision.RatifiedOn)
            .IsNotBefore(decision => decision.On, ValidationErrorCodes.UrgentDecisionDays, "Date the ratification on or after the decision.");
        RuleFor(decision => decision.SentToAuditOn)
            .IsNotBefore(decision => decision.On, ValidationErrorCodes.UrgentDecisionDays, "Date the report to the audit committee on or after the decision.");
    }

    internal static UrgentDecisionValidator Instance { get; } = new();
}
